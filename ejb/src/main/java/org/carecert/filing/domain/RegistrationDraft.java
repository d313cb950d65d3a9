package org.carecert.filing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 登记信息草稿: one row of the registrar's push as sent. */
public record RegistrationDraft(
    @Nullable String uscc,
    @Nullable String name,
    @Nullable LocalDate registeredOn,
    @Nullable String registrar) {}
