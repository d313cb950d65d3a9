package org.carecert.exam.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 组长次序: who decides on a candidate where assessors are too far apart: the lead, and the next where
 * he is the candidate's relative.
 *
 * @param order the lead first
 * @param relations that were declared
 */
public record LeadOrder(List<Long> order, List<ExamRelation> relations) {
  public LeadOrder {
    order = List.copyOf(order);
    relations = List.copyOf(relations);
  }

  /** Who leads for a candidate; empty if nobody is drawn, or all are his relatives. */
  public Optional<Long> of(long personId) {
    return order.stream().filter(account -> !related(account, personId)).findFirst();
  }

  /** Those of these candidates for whom this account leads. */
  public Set<Long> ledBy(long account, Collection<Long> people) {
    return people.stream()
        .filter(person -> of(person).filter(lead -> lead == account).isPresent())
        .collect(Collectors.toSet());
  }

  /** Whether this account leads in general. */
  public boolean first(long account) {
    return !order.isEmpty() && order.get(0) == account;
  }

  private boolean related(long account, long personId) {
    return relations.stream()
        .anyMatch(each -> each.accountId() == account && each.personId() == personId);
  }
}
