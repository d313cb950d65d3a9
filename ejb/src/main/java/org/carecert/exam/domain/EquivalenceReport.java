package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 平行性报告: how far forms are equal. Kept with their seals; it names no item.
 *
 * @param greatestOverlap the most items that two of the forms share
 * @param greatestDifference between the highest and the lowest predicted score, out of 100
 * @param overlaps items shared by the first and second form, first and third …, row by row
 */
public record EquivalenceReport(
    List<FormProfile> forms,
    int greatestOverlap,
    int overlapAllowed,
    BigDecimal greatestDifference,
    BigDecimal differenceAllowed,
    List<List<Integer>> overlaps) {
  public EquivalenceReport {
    forms = List.copyOf(forms);
    overlaps = List.copyOf(overlaps);
  }

  static EquivalenceReport of(
      List<List<BankItem>> forms, FormsWanted wanted, Expectations expected) {
    List<FormProfile> profiles = new ArrayList<>();
    for (List<BankItem> form : forms) {
      profiles.add(profile(profiles.size() + 1, form, expected));
    }
    List<List<Integer>> overlaps = overlaps(forms);
    long items = Math.max(1, forms.get(0).size());
    long highest = forms.stream().mapToLong(form -> sum(form, expected)).max().orElse(0);
    long lowest = forms.stream().mapToLong(form -> sum(form, expected)).min().orElse(0);
    return new EquivalenceReport(
        profiles,
        overlaps.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0),
        wanted.overlap(),
        score(highest - lowest, items),
        score(wanted.tolerance(), 1),
        overlaps);
  }

  private static FormProfile profile(int no, List<BankItem> form, Expectations expected) {
    return new FormProfile(
        no,
        score(sum(form, expected), form.size()),
        (int) form.stream().filter(item -> item.facility() != null).count(),
        form.stream().mapToInt(expected::seconds).sum(),
        new TreeMap<>(count(form.stream().map(i -> i.range() + "/" + i.type()).toList())),
        new EnumMap<>(count(form.stream().map(BankItem::importance).toList())),
        new EnumMap<>(count(form.stream().map(BankItem::difficulty).toList())));
  }

  private static <K> Map<K, Integer> count(List<K> keys) {
    return keys.stream().collect(Collectors.toMap(key -> key, key -> 1, Integer::sum));
  }

  private static List<List<Integer>> overlaps(List<List<BankItem>> forms) {
    List<List<Integer>> overlaps = new ArrayList<>();
    for (int i = 0; i + 1 < forms.size(); i++) {
      Set<BankItem> first = new HashSet<>(forms.get(i));
      List<Integer> row = new ArrayList<>();
      for (List<BankItem> other : forms.subList(i + 1, forms.size())) {
        row.add((int) other.stream().filter(first::contains).count());
      }
      overlaps.add(row);
    }
    return overlaps;
  }

  private static long sum(List<BankItem> form, Expectations expected) {
    return form.stream().mapToLong(expected::facility).sum();
  }

  // From hundredths of a percent, summed over so many items; two decimals, rounded once.
  private static BigDecimal score(long hundredths, long items) {
    return BigDecimal.valueOf(hundredths)
        .divide(BigDecimal.valueOf(items * 100), 2, RoundingMode.HALF_UP);
  }
}
