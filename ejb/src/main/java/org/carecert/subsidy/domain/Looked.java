package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 依据链的值: what a step of a determination found, or what the rule says about it, as a value that
 * pages put into words and programs get as one text.
 */
public sealed interface Looked {
  /** As programs get it. */
  String text();

  /** Nothing was found, or nothing is asked. */
  record Nothing() implements Looked {
    @Override
    public String text() {
      return "-";
    }
  }

  /** Words of a notice or a decision, or the id of a rule. */
  record Said(String text) implements Looked {}

  /** A day. */
  record Day(LocalDate day) implements Looked {
    @Override
    public String text() {
      return day.toString();
    }
  }

  /** From one day to another. */
  record Days(LocalDate from, LocalDate to) implements Looked {
    @Override
    public String text() {
      return from + " → " + to;
    }
  }

  /** No later than a day. */
  record NoLaterThan(LocalDate day) implements Looked {
    @Override
    public String text() {
      return "≤ " + day;
    }
  }

  /** How much or how many, and whether that is a bound. */
  record Count(Bound bound, long count) implements Looked {
    @Override
    public String text() {
      return bound.sign() + count;
    }
  }

  /** An amount in whole fen, and whether that is a bound. */
  record Money(Bound bound, long fen) implements Looked {
    @Override
    public String text() {
      return bound.sign() + fen;
    }
  }

  /** Yes or no. */
  record Flag(boolean yes) implements Looked {
    @Override
    public String text() {
      return String.valueOf(yes);
    }
  }

  /** One word of the field, by its name. */
  record Word(String text) implements Looked {}

  /** Several words of the field, by their names. */
  record WordList(List<String> names) implements Looked {
    public WordList {
      names = List.copyOf(names);
    }

    @Override
    public String text() {
      return names.toString();
    }
  }

  /** How often the same may be claimed. */
  record Times(Once once) implements Looked {
    @Override
    public String text() {
      return "0 · " + once;
    }
  }

  /** A level. */
  record Grade(int level) implements Looked {
    @Override
    public String text() {
      return String.valueOf(level);
    }
  }

  /** Amounts in whole fen by level. */
  record Grades(SortedMap<Integer, Long> fen) implements Looked {
    public Grades {
      fen = new TreeMap<>(fen);
    }

    @Override
    public String text() {
      return fen.toString();
    }
  }

  /** An occupation, by its code. */
  record Trade(String text) implements Looked {}

  /** By how many tenths an amount is multiplied. */
  record Factor(int tenths) implements Looked {
    @Override
    public String text() {
      return "× " + tenths / 10 + "." + tenths % 10;
    }
  }

  /** 界限: whether a number is exact, at most or at least. */
  enum Bound {
    EXACTLY(""),
    AT_MOST("≤ "),
    AT_LEAST("≥ ");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }

    /** What stands before the number. */
    public String sign() {
      return sign;
    }
  }

  /** Nothing. */
  static Looked nothing() {
    return new Nothing();
  }

  /** A count. */
  static Looked count(long count) {
    return new Count(Bound.EXACTLY, count);
  }

  /** A count that may not be exceeded. */
  static Looked atMost(long count) {
    return new Count(Bound.AT_MOST, count);
  }

  /** A count that must be reached. */
  static Looked atLeast(long count) {
    return new Count(Bound.AT_LEAST, count);
  }

  /** An amount. */
  static Looked money(long fen) {
    return new Money(Bound.EXACTLY, fen);
  }

  /** A word; nothing for null. */
  static Looked word(@Nullable Enum<?> word) {
    return word == null ? nothing() : new Word(word.name());
  }

  /** Words, in the order of their enum; nothing for null. */
  static Looked words(@Nullable Collection<? extends Enum<?>> words) {
    return words == null
        ? nothing()
        : new WordList(
            words.stream()
                .sorted(java.util.Comparator.comparingInt(Enum::ordinal))
                .map(Enum::name)
                .collect(Collectors.toList()));
  }
}
