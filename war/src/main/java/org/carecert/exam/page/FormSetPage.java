package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.exam.FormSets;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.EquivalenceReport;
import org.carecert.exam.domain.FormProfile;
import org.carecert.exam.domain.FormSetCard;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemType;
import org.jspecify.annotations.Nullable;

/** The page of a set of parallel forms: how far they are equal, and their seals. */
@Named
@RequestScoped
public class FormSetPage {
  @Inject private FormSets sets;

  private @Nullable FormSetCard card;

  /** A form in the table. */
  public record Row(
      FormProfile profile, int minutes, String difficulty, String importance, String digest) {}

  /** A cell of the blueprint, with the fewest and most items that a form has of it. */
  public record Cell(String range, ItemType type, int least, int most) {
    static Cell of(String name, int count) {
      int slash = name.lastIndexOf('/');
      return new Cell(
          name.substring(0, slash), ItemType.valueOf(name.substring(slash + 1)), count, count);
    }

    Cell and(Cell other) {
      return new Cell(range, type, Math.min(least, other.least), Math.max(most, other.most));
    }
  }

  /** How many items a form shares with each of the others. */
  public record Shared(int no, String with) {}

  @PostConstruct
  void open() {
    card = sets.card(Params.needed("code"));
  }

  /** The set. */
  public FormSetCard getCard() {
    return Objects.requireNonNull(card);
  }

  /** The report. */
  public EquivalenceReport getReport() {
    return getCard().report();
  }

  /** The forms. */
  public List<Row> getRows() {
    List<Row> rows = new ArrayList<>();
    for (FormProfile form : getReport().forms()) {
      rows.add(
          new Row(
              form,
              (form.expectedSeconds() + 59) / 60,
              counts(form.difficulty(), Difficulty.values()),
              counts(form.importance(), Importance.values()),
              getCard().forms().get(rows.size()).digest()));
    }
    return rows;
  }

  private static <K> String counts(Map<K, Integer> counts, K[] keys) {
    return Stream.of(keys)
        .map(key -> String.valueOf(counts.getOrDefault(key, 0)))
        .collect(Collectors.joining(" / "));
  }

  /** The cells. */
  public List<Cell> getCells() {
    Map<String, Cell> cells = new TreeMap<>();
    for (FormProfile form : getReport().forms()) {
      form.cells().forEach((name, count) -> cells.merge(name, Cell.of(name, count), Cell::and));
    }
    return List.copyOf(cells.values());
  }

  /** What each form shares with every other. */
  public List<Shared> getShared() {
    List<List<Integer>> overlaps = getReport().overlaps();
    List<Shared> shared = new ArrayList<>();
    for (int no = 1; no <= getReport().forms().size(); no++) {
      List<String> with = new ArrayList<>();
      for (int other = 1; other <= getReport().forms().size(); other++) {
        if (other != no) {
          int first = Math.min(no, other);
          int items = overlaps.get(first - 1).get(Math.max(no, other) - first - 1);
          with.add(other + ": " + items);
        }
      }
      shared.add(new Shared(no, String.join(" · ", with)));
    }
    return shared;
  }

  /** The mean of what is predicted. */
  public int getLine() {
    return getReport().forms().stream()
        .map(FormProfile::predicted)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(getReport().forms().size()), 0, RoundingMode.DOWN)
        .intValue();
  }

  /** The predicted mean score of each form. */
  public List<Bar> getBars() {
    return getReport().forms().stream()
        .map(form -> Bar.of(String.valueOf(form.no()), form.predicted(), getLine()))
        .toList();
  }
}
