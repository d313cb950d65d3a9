package org.carecert.registry.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * 行字段: reads the fields of a row by their types; nothing is guessed, nothing is turned into
 * something else, and everything wrong is gathered (rule 1).
 */
final class RowFields {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  private final Map<?, ?> values;
  private final String path;
  private final List<Refusal> faults;

  private RowFields(Map<?, ?> values, String path, List<Refusal> faults) {
    this.values = values;
    this.path = path;
    this.faults = faults;
  }

  /** The fields of a whole row. */
  static RowFields of(Map<?, ?> row) {
    return new RowFields(row, "", new ArrayList<>());
  }

  /** The fields of the entries of a list; a missing list is an empty one. */
  List<RowFields> list(String field, int most) {
    Object value = values.get(field);
    List<RowFields> entries = new ArrayList<>();
    if (value == null) {
      return entries;
    }
    if (!(value instanceof List<?> list) || list.size() > most) {
      wrong(field);
      return entries;
    }
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Map<?, ?> entry) {
        entries.add(new RowFields(entry, at(field) + "[" + i + "].", faults));
      } else {
        faults.add(Refusal.at(at(field) + "[" + i + "]", ImportCode.FIELD_INVALID, field));
      }
    }
    return entries;
  }

  /** A text, without blanks around; null if it is missing, blank or no text. */
  @Nullable String text(String field, int longest) {
    Object value = values.get(field);
    if (value == null) {
      return null;
    }
    if (!(value instanceof String written) || !storable(written, longest)) {
      wrong(field);
      return null;
    }
    String text = written.strip();
    return text.isEmpty() ? null : text;
  }

  /** A text that must be there; empty with a fault if it is not. */
  String neededText(String field, int longest) {
    int before = faults.size();
    String text = text(field, longest);
    if (text == null && faults.size() == before) {
      wrong(field);
    }
    return text == null ? "" : text;
  }

  /** A day as YYYY-MM-DD; null if it is missing or no day. */
  @Nullable LocalDate day(String field) {
    String text = text(field, 40);
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
      if (day != null && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // No such day, told below as every other wrong one.
    }
    wrong(field);
    return null;
  }

  /** A day that must be there and not lie after today; the first possible day with a fault. */
  LocalDate pastDay(String field, LocalDate today) {
    int before = faults.size();
    LocalDate day = day(field);
    if (day == null || day.isAfter(today)) {
      if (faults.size() == before) {
        wrong(field);
      }
      return FIRST_DAY;
    }
    return day;
  }

  /** A whole number within bounds; null if it is missing or no such number. */
  @Nullable Integer whole(String field, int least, int most) {
    Object value = values.get(field);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Integer number) || number < least || number > most) {
      wrong(field);
      return null;
    }
    return number;
  }

  /** A constant that must be there; null with a fault if it is not. */
  <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
    String text = neededText(field, 60);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    if (!text.isEmpty()) {
      wrong(field);
    }
    return null;
  }

  /** This field holds what it cannot hold. */
  void wrong(String field) {
    fault(field, ImportCode.FIELD_INVALID);
  }

  /** Something is wrong with this field. */
  void fault(String field, ImportCode code) {
    Refusal fault = Refusal.at(at(field), code, at(field));
    // A field of the wrong type is missing too: told once.
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  List<Refusal> faults() {
    return faults;
  }

  private String at(String field) {
    return path + field;
  }

  private static boolean storable(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        && Require.storable(text)
        && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }
}
