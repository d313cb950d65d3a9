package org.carecert.exam.domain;

import java.math.BigDecimal;

/**
 * 异常信号: something unusual about an organisation or an assessor.
 *
 * @param who the id of the body or account it is about
 * @param value what was found
 * @param limit from where on it is unusual
 */
public record Outlier(OutlierKind kind, long who, BigDecimal value, BigDecimal limit) {
  static Outlier of(OutlierKind kind, long who, double value, int limit) {
    return new Outlier(
        kind, who, BigDecimal.valueOf(Math.round(value * 10), 1), BigDecimal.valueOf(limit));
  }
}
