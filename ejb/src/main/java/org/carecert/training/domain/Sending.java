package org.carecert.training.domain;

import java.time.Instant;
import java.time.LocalDate;

/** 办理: by which account something was done, when, and which day that was in the city. */
public record Sending(long by, Instant at, LocalDate day) {}
