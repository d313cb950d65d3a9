package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 试题实测: what the answers of one session say of a version.
 *
 * @param facility 难度（得分率）, in hundredths of a percent
 * @param discrimination 区分度, in ten-thousandths; null where it cannot be told
 */
public record ItemMeasure(
    String session, int attempts, int facility, @Nullable Integer discrimination) {}
