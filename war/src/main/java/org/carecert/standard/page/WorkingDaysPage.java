package org.carecert.standard.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.DataProposals;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.CalendarDay;
import org.carecert.standard.domain.CalendarYear;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The calendar of working days: what the State Council's notices say of each year. */
@Named
@ViewScoped
public class WorkingDaysPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private DatedData data;
  @Inject private DataProposals proposals;
  @Inject private Words words;

  private transient @Nullable List<CalendarDay> days;
  private @Nullable LocalDate day;
  private boolean worked;
  private @Nullable String name;
  private @Nullable String citation;
  private @Nullable Integer year;

  /** The years of which days are entered, the newest first. */
  public List<Integer> getYears() {
    return all().stream()
        .map(each -> each.day().getYear())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The last year that is entered whole; deadlines beyond it are provisional. */
  public String getLastYear() {
    return data.years().stream()
        .map(CalendarYear::year)
        .max(Comparator.naturalOrder())
        .map(String::valueOf)
        .orElse("—");
  }

  /** The key of the words for whether a year is entered whole. */
  public String wholeKey(int asked) {
    return data.years().stream().anyMatch(one -> one.year() == asked)
        ? "standard.days.complete"
        : "standard.days.incomplete";
  }

  /** The days of a year. */
  public List<CalendarDay> of(int year) {
    return all().stream().filter(each -> each.day().getYear() == year).toList();
  }

  /** Proposes a day. */
  public String enter() {
    new Require()
        .present("day", day)
        .text("name", name, 50)
        .text("citation", citation, 500)
        .check();
    LocalDate wanted = Objects.requireNonNull(day);
    proposals.day(new CalendarDay(wanted, worked, String.valueOf(name)), citation);
    return proposed();
  }

  /** Proposes to say that a year is entered whole. */
  public String complete() {
    new Require().present("year", year).check();
    int whole = Objects.requireNonNull(year);
    proposals.year(whole, words.say("standard.days.notice", String.valueOf(whole)));
    return proposed();
  }

  private static String proposed() {
    Notices.done("standard.proposals.made");
    return "/standard/working-days?faces-redirect=true";
  }

  /** Whether who looks may enter days. */
  public boolean isMayEnter() {
    return !Faces.isUserInRole(Role.N_AUDITOR) && !Faces.isUserInRole(Role.N_ADMIN);
  }

  private List<CalendarDay> all() {
    List<CalendarDay> now = days;
    if (now == null) {
      now = data.days();
      days = now;
    }
    return now;
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public boolean isWorked() {
    return worked;
  }

  public void setWorked(boolean worked) {
    this.worked = worked;
  }

  public @Nullable String getCitation() {
    return citation;
  }

  public void setCitation(@Nullable String citation) {
    this.citation = citation;
  }

  public @Nullable Integer getYear() {
    return year;
  }

  public void setYear(@Nullable Integer year) {
    this.year = year;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }
}
