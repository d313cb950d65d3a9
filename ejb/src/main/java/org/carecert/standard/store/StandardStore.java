package org.carecert.standard.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.standard.domain.CalendarDay;
import org.carecert.standard.domain.CalendarYear;
import org.carecert.standard.domain.Entered;
import org.carecert.standard.domain.Occupation;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.ParameterKind;
import org.carecert.standard.domain.Post;
import org.carecert.standard.domain.PostNeed;
import org.carecert.standard.domain.Recorded;
import org.carecert.standard.domain.StandardEdition;
import org.carecert.standard.domain.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Read-only lists of the standards and of what officers have entered. */
@Dependent
public class StandardStore {
  private static final String PARAMETERS =
      "select key, value, valid_from, valid_to, citation, confirmed, recorded_at, withdrawn_at from"
          + " standard_parameter";
  private static final String NEEDS =
      "select needs, accepts, least_level, valid_from, valid_to, citation, confirmed, post,"
          + " recorded_at, withdrawn_at from standard_post_need";

  private static final String OCCUPATION =
      "select code, name, name_ko, name_en, lowest_level, highest_level from standard_occupation";

  @PersistenceContext private EntityManager em;
  @Inject private KeptCalendar kept;

  /** All occupations, by code. */
  public List<Occupation> occupations() {
    return rows(OCCUPATION + " order by code").map(StandardStore::occupation).toList();
  }

  /** An occupation by its code. */
  public Optional<Occupation> occupation(String code) {
    return rows(OCCUPATION + " where code = ?", code).map(StandardStore::occupation).findFirst();
  }

  private static Occupation occupation(Object[] r) {
    return new Occupation(text(r[0]), text(r[1]), text(r[2]), text(r[3]), whole(r[4]), whole(r[5]));
  }

  /** The edition of an occupation and level in force on a day. */
  public Optional<StandardEdition> edition(String occupation, int level, LocalDate day) {
    return rows(
            "select e.code, e.occupation, o.name, o.name_ko, o.name_en, e.level, e.theory_hours,"
                + " e.practice_hours, e.least_age, e.valid_from, e.citation, e.confirmed from"
                + " standard_edition e join standard_occupation o on o.code = e.occupation where"
                + " e.occupation = ? and e.level = ? and e.valid_from <= ? and (e.valid_to is null or e.valid_to >= ?)",
            occupation,
            level,
            day,
            day)
        .map(StandardStore::edition)
        .findFirst();
  }

  private static StandardEdition edition(Object[] r) {
    return new StandardEdition(
        text(r[0]),
        text(r[1]),
        text(r[2]),
        text(r[3]),
        text(r[4]),
        whole(r[5]),
        whole(r[6]),
        whole(r[7]),
        whole(r[8]),
        dayOf(r[9]),
        text(r[10]),
        (Boolean) r[11]);
  }

  /** Every row of every parameter, by key and date. */
  public List<Entered<Parameter>> parameters() {
    return rows(PARAMETERS + " order by key, valid_from, id")
        .map(StandardStore::parameter)
        .toList();
  }

  /** Every row of a parameter. */
  public List<Entered<Parameter>> parameter(String key) {
    return rows(PARAMETERS + " where key = ?", key).map(StandardStore::parameter).toList();
  }

  /** What each parameter may hold, by key. */
  public List<ParameterKind> kinds() {
    return rows("select key, form, least, most, codes from standard_parameter_kind order by key")
        .map(
            r ->
                new ParameterKind(
                    text(r[0]),
                    ParameterKind.Form.valueOf(text(r[1])),
                    r[2] == null ? 0 : whole(r[2]),
                    r[3] == null ? 0 : whole(r[3]),
                    listed(r[4])))
        .toList();
  }

  private static Entered<Parameter> parameter(Object[] r) {
    return new Entered<>(
        text(r[0]),
        new Parameter(
            text(r[0]), text(r[1]), dayOf(r[2]), optionalDay(r[3]), text(r[4]), (Boolean) r[5]),
        recorded(r[6], r[7]));
  }

  /** Every row of what a post needs, with what all posts need. */
  public List<Entered<PostNeed>> needs(Post post) {
    return rows(NEEDS + " where post = ? or post = 'ALL' order by id", post.name())
        .map(r -> need(post, r))
        .toList();
  }

  /** Every row of what a post alone needs. */
  public List<Entered<PostNeed>> ownNeeds(Post post) {
    return rows(NEEDS + " where post = ? order by needs, valid_from, id", post.name())
        .map(r -> need(post, r))
        .toList();
  }

  private static Entered<PostNeed> need(Post post, Object[] r) {
    return new Entered<>(
        text(r[7]) + " " + text(r[0]),
        new PostNeed(
            post,
            PostNeed.Kind.valueOf(text(r[0])),
            listed(r[1]),
            r[2] == null ? null : whole(r[2]),
            dayOf(r[3]),
            optionalDay(r[4]),
            text(r[5]),
            (Boolean) r[6]),
        recorded(r[8], r[9]));
  }

  private static Recorded recorded(@Nullable Object since, @Nullable Object until) {
    return since == null && until == null
        ? Recorded.ALWAYS
        : new Recorded(optionalInstant(since), optionalInstant(until));
  }

  /** The working calendar, read once in a transaction. */
  public WorkingCalendar calendar() {
    WorkingCalendar known = kept.get();
    if (known == null) {
      known = read();
      kept.keep(known);
    }
    return known;
  }

  private WorkingCalendar read() {
    Map<LocalDate, Boolean> exceptions = new HashMap<>();
    rows("select day, kind from standard_working_day where superseded_at is null")
        .forEach(r -> exceptions.put(dayOf(r[0]), text(r[1]).equals("WORK")));
    Set<Integer> years = years().stream().map(CalendarYear::year).collect(Collectors.toSet());
    return new WorkingCalendar(exceptions, years);
  }

  /** The years that are entered whole. */
  public List<CalendarYear> years() {
    return rows("select year, citation from standard_calendar_year order by year")
        .map(r -> new CalendarYear(whole(r[0]), text(r[1])))
        .toList();
  }

  /** The exceptions with their names, the oldest first. */
  public List<CalendarDay> days() {
    return rows("select day, kind, name from standard_working_day where superseded_at is null order by day")
        .map(r -> new CalendarDay(dayOf(r[0]), text(r[1]).equals("WORK"), text(r[2])))
        .toList();
  }

  private java.util.stream.Stream<Object[]> rows(String sql, Object... values) {
    return ((List<?>) bound(sql, values).getResultList()).stream().map(Object[].class::cast);
  }

  private Query bound(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static String text(Object column) {
    return (String) column;
  }

  private static List<String> listed(Object column) {
    return Arrays.stream(text(column).split(" ", -1)).filter(s -> !s.isEmpty()).toList();
  }

  private static int whole(Object column) {
    return ((Number) column).intValue();
  }

  private static LocalDate dayOf(Object column) {
    return ((Date) column).toLocalDate();
  }

  private static @Nullable Instant optionalInstant(@Nullable Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }

  private static @Nullable LocalDate optionalDay(@Nullable Object column) {
    return column == null ? null : dayOf(column);
  }
}
