package org.carecert.subsidy.domain;

import org.jspecify.annotations.Nullable;

/**
 * 已申领记录: a claim of the same person that is under way or paid, and so takes part in every count and
 * bar. A recovered payment stays in it unless its decision freed it (DOMAIN rule 53).
 *
 * @param programme the programme
 * @param occupation the occupation of its certificate
 * @param level the level of its certificate
 * @param certificateId its certificate
 * @param year the calendar year that it counts in
 * @param shortage true if it was claimed for a shortage occupation
 */
public record PastClaim(
    Programme programme,
    @Nullable String occupation,
    @Nullable Integer level,
    long certificateId,
    int year,
    boolean shortage) {}
