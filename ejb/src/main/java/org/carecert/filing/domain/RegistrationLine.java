package org.carecert.filing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 登记信息行: one registered facility, as the registrar tells it. */
public record RegistrationLine(
    String uscc, String name, @Nullable LocalDate registeredOn, @Nullable String registrar) {}
