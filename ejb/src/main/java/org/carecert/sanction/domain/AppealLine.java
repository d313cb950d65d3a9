package org.carecert.sanction.domain;

import java.time.Instant;

/** 申诉列表行: how an appeal stood from a moment on (rule 65). */
public record AppealLine(AppealState state, String note, Instant recordedAt) {}
