package org.carecert.identity.domain;

/** 已存答复: the answer that a repeated call gets again (draft-ietf-httpapi-idempotency-key-header). */
@SuppressWarnings("ArrayRecordComponent")
public record StoredAnswer(int status, String contentType, byte[] answer) {}
