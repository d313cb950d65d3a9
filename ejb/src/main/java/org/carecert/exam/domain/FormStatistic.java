package org.carecert.exam.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 试卷指标: what the answers of a session say about a form, out of 100: all its items, those that
 * people mark too.
 *
 * @param mean mean score
 * @param deviation standard deviation (of all who sat it)
 * @param alpha 信度: Cronbach's alpha, which is KR-20 where every item is right or wrong; null where
 *     scores do not vary or there is one item only
 * @param error 测量标准误: standard error of measurement; null with alpha
 */
public record FormStatistic(
    int attempts,
    int items,
    BigDecimal mean,
    BigDecimal deviation,
    @Nullable BigDecimal alpha,
    @Nullable BigDecimal error) {}
