package org.carecert.subsidy.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一条不予补贴的理由: one reason found, with its law.
 *
 * @param bar the code
 * @param field the missing fact's path in the request, or null
 * @param basis the law or notice
 * @param args what its text's placeholders stand for
 */
public record BarFound(Bar bar, @Nullable String field, String basis, List<String> args) {
  public BarFound {
    args = List.copyOf(args);
  }
}
