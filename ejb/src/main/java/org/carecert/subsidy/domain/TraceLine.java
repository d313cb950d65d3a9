package org.carecert.subsidy.domain;

/**
 * 依据链: one line of the explanation.
 *
 * @param step what was looked at
 * @param value what was found
 * @param parameter what the rule says about it
 * @param from where the parameter stands, and from which day
 */
public record TraceLine(Step step, Looked value, Looked parameter, Source from) {}
