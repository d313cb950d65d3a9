package org.carecert.exam.domain;

import java.time.Instant;

/** 复核答复: what was found, by whom, when. */
public record RecheckAnswer(String reasons, String decidedBy, Instant decidedAt) {}
