package org.carecert.organisation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 备案范围行: one filed occupation and level (人社鉴发〔2019〕2号). */
public record ScopeLine(
    String occupation, int level, LocalDate validFrom, @Nullable LocalDate validTo, String basis) {}
