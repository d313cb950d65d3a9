package org.carecert.standard.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 最低等级: the least level of the skill certificate that a post needs from a day on (国卫人口发〔2019〕58号;
 * local rules).
 *
 * @param level 5 (lowest) to 1, or null for any
 */
public record LeastLevel(
    Post post, @Nullable Integer level, LocalDate validFrom, String citation, boolean confirmed) {}
