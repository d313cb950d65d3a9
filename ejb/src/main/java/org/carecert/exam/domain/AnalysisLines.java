package org.carecert.exam.domain;

/**
 * 复查界限: below which an item deserves a look.
 *
 * @param facility in percent
 * @param discrimination in hundredths
 */
public record AnalysisLines(int facility, int discrimination) {}
