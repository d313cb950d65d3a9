package org.carecert.standard.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 参数: a number or text of a rule, dated and cited.
 *
 * @param key first word = feature, e.g. {@code training.class-size.max}
 * @param confirmed false while the source is recalled or missing
 */
public record Parameter(
    String key,
    String value,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String citation,
    boolean confirmed)
    implements Dated<Parameter> {
  @Override
  public Parameter endingOn(@Nullable LocalDate last) {
    return new Parameter(key, value, validFrom, last, citation, confirmed);
  }
}
