package org.carecert.exam.domain;

import java.util.List;

/**
 * 平行试卷: forms that may stand for each other.
 *
 * @param forms the items of each in the order of its paper
 * @param report how far they are equal
 */
public record ParallelForms(List<List<BankItem>> forms, EquivalenceReport report) {
  public ParallelForms {
    forms = forms.stream().map(List::copyOf).toList();
  }
}
