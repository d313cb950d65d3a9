package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carecert.exam.Stations;
import org.carecert.exam.domain.RotationPlan;
import org.carecert.exam.domain.SeverityLine;
import org.jspecify.annotations.Nullable;

/** The page of a session's practical stations: the lots and how assessors differ. */
@Named
@RequestScoped
public class StationsPage {
  @Inject private Stations stations;

  private String session = "";
  private @Nullable RotationPlan plan;
  private List<SeverityLine> severity = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    plan = stations.rotation(session);
    severity = stations.severity(session);
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
