package org.carecert.exam.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 成绩变动: a candidate whose scores or outcome a decision changes, before and after.
 *
 * @param session the code of the session whose result it is: the decision's own, or a later one
 *     that rests on a part kept from there
 * @param published whether a published result is superseded by it
 */
public record ResultChange(
    String session,
    String sessionName,
    String admission,
    int seat,
    String name,
    @Nullable BigDecimal theoryBefore,
    @Nullable BigDecimal theoryAfter,
    Outcome outcomeBefore,
    Outcome outcomeAfter,
    boolean published) {}
