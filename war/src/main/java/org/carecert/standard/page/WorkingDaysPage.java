package org.carecert.standard.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.carecert.home.page.Notices;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.CalendarDay;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The calendar of working days: what the State Council's notices say of each year. */
@Named
@ViewScoped
public class WorkingDaysPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private DatedData data;

  private transient @Nullable List<CalendarDay> days;
  private @Nullable LocalDate day;
  private boolean worked;
  private @Nullable String name;

  /** The loaded years, the newest first. */
  public List<Integer> getYears() {
    return all().stream()
        .map(each -> each.day().getYear())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The last year that is loaded; deadlines beyond it are provisional. */
  public String getLastYear() {
    return getYears().stream().findFirst().map(String::valueOf).orElse("—");
  }

  /** The days of a year. */
  public List<CalendarDay> of(int year) {
    return all().stream().filter(each -> each.day().getYear() == year).toList();
  }

  /** Enters a day. */
  public String enter() {
    new Require().present("day", day).text("name", name, 50).check();
    if (day != null) {
      data.enterDay(day, worked, String.valueOf(name));
    }
    Notices.done("standard.days.done");
    return "/standard/working-days?faces-redirect=true";
  }

  /** Whether who looks may enter days. */
  public boolean isMayEnter() {
    return Faces.isUserInRole(Role.N_ADMIN);
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

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }
}
