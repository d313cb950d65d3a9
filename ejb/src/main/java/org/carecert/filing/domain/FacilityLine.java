package org.carecert.filing.domain;

import org.carecert.organisation.domain.FacilityKind;
import org.jspecify.annotations.Nullable;

/** 机构基本情况: the facility as it files itself. */
public record FacilityLine(
    String uscc,
    String name,
    FacilityKind kind,
    String address,
    @Nullable String phone,
    boolean cooks) {}
