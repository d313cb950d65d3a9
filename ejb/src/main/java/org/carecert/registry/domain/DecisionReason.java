package org.carecert.registry.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 结论理由: one reason of a decision (rule 58).
 *
 * @param basis the rule or the decision it rests on
 * @param since from which day, where a day is known
 */
public record DecisionReason(StandingCode code, String basis, @Nullable LocalDate since) {}
