package org.carecert.standard.domain;

import java.time.LocalDate;

/**
 * 国家职业标准（版本、等级）: one level of one edition of a national occupational standard.
 *
 * @param code e.g. {@code 4-10-01-03@2021#5}
 * @param theoryHours least class hours of theory, of 45 minutes
 * @param practiceHours least class hours of practice
 * @param confirmed false while the hours are recalled or contradicted
 */
public record StandardEdition(
    String code,
    String occupation,
    String occupationName,
    String occupationNameKo,
    String occupationNameEn,
    int level,
    int theoryHours,
    int practiceHours,
    int leastAge,
    LocalDate validFrom,
    String citation,
    boolean confirmed) {}
