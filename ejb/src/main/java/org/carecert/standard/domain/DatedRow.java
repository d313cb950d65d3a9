package org.carecert.standard.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 录入内容: what an officer wants to enter, whatever its kind (国务院办公厅 notices; local rules).
 *
 * @param subject the parameter's key, the day, the year, the post or the code of what is taken back
 * @param value the parameter's value; WORK or REST and the holiday's name; COMPLETE; the level or
 *     ANY; what is taken back
 * @param confirmed false while the source is recalled or missing
 */
public record DatedRow(
    DataKind kind,
    String subject,
    String value,
    LocalDate validFrom,
    String citation,
    boolean confirmed) {
  private static final String ANY = "ANY";
  private static final String WORK = "WORK ";
  private static final String REST = "REST ";

  /** A new value of a parameter. */
  public static DatedRow of(Parameter wanted) {
    return new DatedRow(
        DataKind.PARAMETER,
        wanted.key(),
        wanted.value(),
        wanted.validFrom(),
        wanted.citation(),
        wanted.confirmed());
  }

  /** A day of the calendar. */
  public static DatedRow of(CalendarDay wanted, String citation) {
    return new DatedRow(
        DataKind.WORKING_DAY,
        wanted.day().toString(),
        (wanted.worked() ? WORK : REST) + wanted.name(),
        wanted.day(),
        citation,
        true);
  }

  /** A year that is entered whole. */
  public static DatedRow complete(int year, String citation) {
    return new DatedRow(
        DataKind.CALENDAR_YEAR,
        String.valueOf(year),
        "COMPLETE",
        LocalDate.of(year, 1, 1),
        citation,
        true);
  }

  /** The least level that a post needs. */
  public static DatedRow of(LeastLevel wanted) {
    return new DatedRow(
        DataKind.LEAST_LEVEL,
        wanted.post().name(),
        wanted.level() == null ? ANY : wanted.level().toString(),
        wanted.validFrom(),
        wanted.citation(),
        wanted.confirmed());
  }

  /** That what was entered is taken back before it begins. */
  public static DatedRow withdrawal(ProposalLine of, String citation) {
    return new DatedRow(
        DataKind.WITHDRAWAL,
        of.code(),
        of.subject() + " = " + of.value(),
        of.validFrom(),
        citation,
        true);
  }

  /** It as a parameter. */
  public Parameter parameter() {
    return new Parameter(subject, value, validFrom, null, citation, confirmed);
  }

  /** It as a day of the calendar. */
  public CalendarDay day() {
    return new CalendarDay(validFrom, value.startsWith(WORK), value.substring(WORK.length()));
  }

  /** It as a year. */
  public int year() {
    return validFrom.getYear();
  }

  /** It as the least level of a post. */
  public LeastLevel leastLevel() {
    @Nullable Integer level = value.equals(ANY) ? null : Integer.valueOf(value);
    return new LeastLevel(Post.valueOf(subject), level, validFrom, citation, confirmed);
  }
}
