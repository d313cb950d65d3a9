package org.carecert.notice.domain;

/**
 * 外发短信: what leaves the house about a message, and no more (个人信息保护法 art. 6).
 *
 * @param key the code of its row: the same message always has the same
 * @param to the phone number
 */
public record Letter(String key, String to, String text) {}
