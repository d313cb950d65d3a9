package org.carecert.audit.domain;

import java.time.Instant;

/** 审计日志行: one entry as the auditor reads and exports it (等保 2.0). */
public record AuditLine(
    long id,
    Instant at,
    String actor,
    String roles,
    AuditOutcome outcome,
    String what,
    long subject,
    String detail,
    String address) {}
