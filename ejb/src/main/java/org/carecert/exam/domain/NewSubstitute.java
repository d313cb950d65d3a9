package org.carecert.exam.domain;

/**
 * 新替换: who shall mark a candidate in the place of his relative, or of a substitute.
 *
 * @param admission the candidate's
 * @param relative user name of who is replaced
 * @param substitute user name of who marks
 */
public record NewSubstitute(String admission, Part part, String relative, String substitute) {}
