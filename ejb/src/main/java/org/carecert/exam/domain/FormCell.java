package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 细目表格: a cell of the blueprint with the items it gives to each form.
 *
 * @param type null = any
 * @param items how many
 */
record FormCell(String range, @Nullable ItemType type, int items) {
  boolean holds(BankItem item) {
    return item.range().equals(range) && (type == null || type == item.type());
  }

  /** As it is named where items are lacking: {@code A}, or {@code A × SINGLE}. */
  String name() {
    return type == null ? range : range + " × " + type;
  }
}
