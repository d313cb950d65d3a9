package org.carecert.exam.domain;

/**
 * 提交的照片: of whom and where.
 *
 * @param code made by the tablet; sent twice it is the same photo
 */
public record PhotoGiven(String code, String admission, String station) {}
