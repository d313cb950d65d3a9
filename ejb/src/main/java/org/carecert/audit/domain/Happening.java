package org.carecert.audit.domain;

/**
 * 事件: what happened to which thing (等保 2.0: 事件类型、客体标识).
 *
 * @param what name of the fact, the reason or the purpose
 * @param subject id of the thing, 0 if none
 * @param detail the fact as JSON of ids and codes
 */
public record Happening(String what, long subject, String detail) {}
