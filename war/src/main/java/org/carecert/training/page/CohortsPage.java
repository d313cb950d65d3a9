package org.carecert.training.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Role;
import org.carecert.standard.domain.Level;
import org.carecert.standard.domain.Occupation;
import org.carecert.training.Cohorts;
import org.carecert.training.domain.CohortLine;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.NewCohort;
import org.jspecify.annotations.Nullable;

/** The school's cohorts, and a new one. */
@Named
@ViewScoped
public class CohortsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 200;

  @Inject private Cohorts cohorts;
  @Inject private HttpServletRequest request;
  @Inject private Words words;

  private @Nullable String occupation = "4-10-01-03";
  private int level = 5;
  private @Nullable String name;
  private @Nullable LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private transient @Nullable List<CohortLine> lines;

  @PostConstruct
  void open() {
    getLines();
  }

  /** Opens a draft and goes to it. */
  public String create() {
    String code = cohorts.open(new NewCohort(occupation, level, name, startsOn, endsOn));
    Notices.done("training.cohorts.opened");
    return "/training/cohort?faces-redirect=true&code=" + code;
  }

  /** The colour class of a state. */
  public String look(CohortState state) {
    return CohortLook.of(state);
  }

  public List<CohortLine> getLines() {
    List<CohortLine> now = lines;
    if (now == null) {
      now = cohorts.list(null, MOST).items();
      lines = now;
    }
    return now;
  }

  public boolean isSchool() {
    return request.isUserInRole(Role.N_SCHOOL);
  }

  /** The occupations in the page's language. */
  public List<SelectItem> getOccupations() {
    return cohorts.occupations().stream()
        .map(each -> new SelectItem(each.code(), name(each)))
        .toList();
  }

  /** The levels in the page's language, the lowest first. */
  public List<SelectItem> getLevels() {
    return IntStream.iterate(5, i -> i >= 1, i -> i - 1)
        .mapToObj(i -> new SelectItem(i, level(i)))
        .toList();
  }

  private String name(Occupation each) {
    String said =
        switch (words.language()) {
          case ZH -> each.name();
          case KO -> each.nameKo();
          case EN -> each.nameEn();
        };
    return said + " " + each.code();
  }

  private String level(int i) {
    return switch (words.language()) {
      case ZH -> Level.name(i);
      case KO -> Level.nameKo(i);
      case EN -> Level.nameEn(i);
    };
  }

  public @Nullable String getOccupation() {
    return occupation;
  }

  public void setOccupation(@Nullable String occupation) {
    this.occupation = occupation;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(@Nullable LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public @Nullable LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(@Nullable LocalDate endsOn) {
    this.endsOn = endsOn;
  }
}
