package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.exam.Rotations;
import org.carecert.exam.Stations;
import org.carecert.exam.domain.RotationPlan;
import org.carecert.exam.domain.SeverityLine;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The page of a session's practical stations: the lots and how assessors differ. */
@Named
@ViewScoped
public class StationsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Rotations rotations;
  @Inject private Stations stations;

  private String session = "";
  private transient @Nullable RotationPlan plan;
  private transient List<SeverityLine> severity = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    plan = rotations.of(session);
    severity = stations.severity(session);
  }

  /** Draws the lot. */
  public void draw() {
    plan = rotations.draw(session);
    Notices.done("exam.stations.drawn");
  }

  public String getSession() {
    return session;
  }

  public @Nullable RotationPlan getPlan() {
    return plan;
  }

  public List<SeverityLine> getSeverity() {
    return severity;
  }
}
