package org.carecert.exam.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** 平行差距: the kind of items from which most of what keeps forms from being parallel comes. */
record FormGaps(List<FormKind> kinds, List<List<BankItem>> forms, Expectations expected) {

  /** The kind of which the two forms that share most share most. */
  String shared() {
    Set<BankItem> most = Set.of();
    for (int i = 0; i < forms.size(); i++) {
      for (List<BankItem> other : forms.subList(i + 1, forms.size())) {
        Set<BankItem> both = new HashSet<>(forms.get(i));
        both.retainAll(new HashSet<>(other));
        most = both.size() > most.size() ? both : most;
      }
    }
    Set<BankItem> both = most;
    return widest(kind -> kind.items().stream().filter(both::contains).count());
  }

  /** The kind in which the form of the highest predicted score is furthest above the lowest. */
  String apart() {
    Comparator<List<BankItem>> score = Comparator.comparingLong(this::sum);
    Set<BankItem> high = new HashSet<>(forms.stream().max(score).orElseThrow());
    Set<BankItem> low = new HashSet<>(forms.stream().min(score).orElseThrow());
    return widest(
        kind ->
            sum(kind.items().stream().filter(high::contains).toList())
                - sum(kind.items().stream().filter(low::contains).toList()));
  }

  private long sum(Collection<BankItem> items) {
    return items.stream().mapToLong(expected::facility).sum();
  }

  private String widest(ToLongFunction<FormKind> width) {
    return kinds.stream().max(Comparator.comparingLong(width)).map(FormKind::name).orElse("");
  }
}
