package org.carecert.exam.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 成绩变动: a candidate whose scores or outcome a decision changes, before and after.
 *
 * @param published whether a published result is superseded by it
 */
public record ResultChange(
    String admission,
    int seat,
    String name,
    @Nullable BigDecimal theoryBefore,
    @Nullable BigDecimal theoryAfter,
    Outcome outcomeBefore,
    Outcome outcomeAfter,
    boolean published) {}
