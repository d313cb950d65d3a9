package org.carecert.organisation.domain;

import org.jspecify.annotations.Nullable;

/** 新机构: what a body is recorded with (GB 32100-2015). */
public record NewBody(
    String code,
    BodyKind kind,
    String name,
    String nameKo,
    @Nullable String uscc,
    @Nullable String numberPrefix,
    @Nullable String address,
    @Nullable String phone) {}
