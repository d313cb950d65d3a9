package org.carecert.audit.domain;

import java.time.Instant;

/**
 * 审计查询: what the auditor asks for (等保 2.0: 审计记录查询).
 *
 * @param before only ids below this one
 * @param actor part of the actor's name, may be empty
 * @param what part of what happened, may be empty
 * @param since only from this instant on
 */
public record AuditQuery(long before, String actor, String what, Instant since) {}
