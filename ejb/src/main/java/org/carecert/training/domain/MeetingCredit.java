package org.carecert.training.domain;

import java.time.LocalDate;

/** 上课学时: what attendance at a meeting is worth (rule 9). */
public record MeetingCredit(String meetingCode, TrainingPart part, int minutes, LocalDate day) {}
