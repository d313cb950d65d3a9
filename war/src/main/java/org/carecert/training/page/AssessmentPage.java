package org.carecert.training.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.carecert.home.page.Notices;
import org.carecert.training.Assessments;
import org.carecert.training.Cohorts;
import org.carecert.training.HoursTable;
import org.carecert.training.domain.CohortCard;
import org.carecert.training.domain.TraineeState;
import org.jspecify.annotations.Nullable;

/** The final assessment of a cohort. */
@Named
@ViewScoped
public class AssessmentPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Assessments assessments;
  @Inject private Cohorts cohorts;
  @Inject private HoursTable hours;
  @Inject private HttpServletRequest request;

  private String code = "";
  private final List<AssessmentEntry> entries = new ArrayList<>();
  private transient @Nullable CohortCard card;

  @PostConstruct
  void open() {
    code = Objects.requireNonNullElse(request.getParameter("code"), "");
    hours.of(code).stream()
        .filter(row -> row.state() == TraineeState.ENROLLED && !row.passed())
        .forEach(row -> entries.add(new AssessmentEntry(row)));
  }

  /** Records the results of those who have a score. */
  public String save() {
    assessments.record(
        code,
        entries.stream().filter(AssessmentEntry::filled).map(AssessmentEntry::result).toList());
    Notices.done("training.assessment.saved");
    return "/training/cohort?faces-redirect=true&code=" + code;
  }

  public CohortCard getCard() {
    CohortCard now = card;
    if (now == null) {
      now = cohorts.card(code);
      card = now;
    }
    return now;
  }

  public List<AssessmentEntry> getEntries() {
    return entries;
  }

  public String getCode() {
    return code;
  }
}
