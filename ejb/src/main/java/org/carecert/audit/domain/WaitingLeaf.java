package org.carecert.audit.domain;

/** 待编号叶: a committed leaf without a place in the log (RFC 6962 §2.1). */
public record WaitingLeaf(long entryId, Hash hash) {}
