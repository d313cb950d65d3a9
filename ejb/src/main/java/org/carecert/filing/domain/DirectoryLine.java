package org.carecert.filing.domain;

import java.time.LocalDate;
import org.carecert.organisation.domain.FacilityKind;
import org.jspecify.annotations.Nullable;

/**
 * 已备案托育机构: a facility in the public directory; nothing about its staff.
 *
 * @param number the filing number
 * @param filedOn the day of the receipt
 */
public record DirectoryLine(
    long id,
    String name,
    String address,
    @Nullable String phone,
    FacilityKind kind,
    int places,
    String number,
    LocalDate filedOn) {}
