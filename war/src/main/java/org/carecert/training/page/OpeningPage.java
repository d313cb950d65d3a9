package org.carecert.training.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.carecert.home.page.Notices;
import org.carecert.training.ClassList;
import org.carecert.training.Cohorts;
import org.carecert.training.Openings;
import org.carecert.training.domain.CohortCard;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.OpeningCard;
import org.carecert.training.domain.TraineeLine;
import org.jspecify.annotations.Nullable;

/** One opening application before the HR bureau. */
@Named
@ViewScoped
public class OpeningPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Cohorts cohorts;
  @Inject private Openings openings;
  @Inject private ClassList classList;
  @Inject private HttpServletRequest request;

  private String code = "";
  private @Nullable String reasons;
  private transient @Nullable CohortCard card;
  private transient @Nullable List<TraineeLine> trainees;

  @PostConstruct
  void open() {
    code = Objects.requireNonNullElse(request.getParameter("code"), "");
    getCard();
  }

  /** The bureau accepts. */
  public String accept() {
    openings.accept(code);
    Notices.done("training.opening.accepted");
    return "/training/openings?faces-redirect=true";
  }

  /** The bureau returns it. */
  public String giveBack() {
    openings.giveBack(code, reasons);
    Notices.done("training.opening.returned");
    return "/training/openings?faces-redirect=true";
  }

  public boolean isWaiting() {
    return getCard().state() == CohortState.SUBMITTED;
  }

  public CohortCard getCard() {
    CohortCard now = card;
    if (now == null) {
      now = cohorts.card(code);
      card = now;
    }
    return now;
  }

  public List<OpeningCard> getApplications() {
    return getCard().applications();
  }

  public List<TraineeLine> getTrainees() {
    List<TraineeLine> now = trainees;
    if (now == null) {
      now = classList.of(code);
      trainees = now;
    }
    return now;
  }

  public @Nullable String getReasons() {
    return reasons;
  }

  public void setReasons(@Nullable String reasons) {
    this.reasons = reasons;
  }
}
