package org.carecert.certificate.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 变更决定: what is to be said about a certificate.
 *
 * @param from from which day; today if null
 * @param basis the rule it rests on
 * @param decision number of the decision document
 */
public record NewStateEvent(
    @Nullable StateChange change,
    @Nullable LocalDate from,
    @Nullable String basis,
    @Nullable String decision) {}
