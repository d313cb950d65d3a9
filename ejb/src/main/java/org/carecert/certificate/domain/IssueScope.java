package org.carecert.certificate.domain;

import java.time.LocalDate;

/** 发证范围: who issues which kind on which day. */
public record IssueScope(CertificateKind kind, long issuerId, LocalDate day) {}
