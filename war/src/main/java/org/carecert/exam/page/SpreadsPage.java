package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.exam.Rotations;
import org.carecert.exam.Spreads;
import org.carecert.exam.domain.LeadGiven;
import org.carecert.exam.domain.RotationPlan;
import org.carecert.exam.domain.Spread;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The assessors' page of the lots; the lead decides here where marks are too far apart. */
@Named
@ViewScoped
public class SpreadsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Rotations rotations;
  @Inject private Spreads spreads;

  private String session = "";
  private boolean leading;
  private @Nullable String place;
  private @Nullable Integer points;
  private @Nullable String reason;
  private transient @Nullable RotationPlan plan;
  private transient List<Spread> all = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    plan = rotations.of(session);
    all = spreads.mine(session);
    leading = spreads.led(session);
  }

  /** Decides about one candidate at one station. */
  public String decide() {
    String[] parts = String.valueOf(place).split("/", 2);
    spreads.decide(
        session,
        new LeadGiven(
            parts[0],
            parts.length < 2 ? "" : parts[1],
            points == null ? -1 : points,
            reason == null ? "" : reason));
    Notices.done("exam.spreads.decided");
    return "/exam/spreads?faces-redirect=true&session=" + session;
  }

  /** By which name a candidate at a station is chosen. */
  public String place(Spread spread) {
    return spread.admission() + "/" + spread.station();
  }

  /** Whether the caller leads the assessors. */
  public boolean isLeading() {
    return leading;
  }

  public String getSession() {
    return session;
  }

  public @Nullable RotationPlan getPlan() {
    return plan;
  }

  public List<Spread> getAll() {
    return all;
  }

  public @Nullable String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = place;
  }

  public @Nullable Integer getPoints() {
    return points;
  }

  public void setPoints(@Nullable Integer points) {
    this.points = points;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
