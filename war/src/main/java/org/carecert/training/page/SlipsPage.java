package org.carecert.training.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.carecert.identity.domain.ActivationSlip;
import org.carecert.shared.Settings;
import org.carecert.training.ClassList;
import org.carecert.training.Cohorts;
import org.carecert.training.TraineeSlips;
import org.carecert.training.domain.CohortCard;
import org.carecert.training.domain.TraineeLine;
import org.carecert.training.domain.TraineeState;
import org.jspecify.annotations.Nullable;

/** The slips with which trainees open their accounts; codes are shown once and kept nowhere. */
@Named
@ViewScoped
public class SlipsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private TraineeSlips desk;
  @Inject private Cohorts cohorts;
  @Inject private ClassList classList;
  @Inject private HttpServletRequest request;

  private String code = "";
  private @Nullable String trainee;
  private transient @Nullable CohortCard card;
  private transient List<ActivationSlip> slips = List.of();

  @PostConstruct
  void open() {
    code = Objects.requireNonNullElse(request.getParameter("code"), "");
    getCard();
  }

  /** Makes the slips and shows them on this same page, to be printed. */
  public void issue() {
    slips = trainee == null || trainee.isEmpty() ? desk.of(code) : desk.one(code, trainee);
  }

  public CohortCard getCard() {
    CohortCard now = card;
    if (now == null) {
      now = cohorts.card(code);
      card = now;
    }
    return now;
  }

  public List<TraineeLine> getTrainees() {
    return classList.of(code).stream().filter(t -> t.state() == TraineeState.ENROLLED).toList();
  }

  public String getAddress() {
    return Settings.publicAddress() + "/identity/activate.xhtml";
  }

  public List<ActivationSlip> getSlips() {
    return Objects.requireNonNullElse(slips, List.of());
  }

  public String getCode() {
    return code;
  }

  public @Nullable String getTrainee() {
    return trainee;
  }

  public void setTrainee(@Nullable String trainee) {
    this.trainee = trainee;
  }
}
