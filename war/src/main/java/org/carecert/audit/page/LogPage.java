package org.carecert.audit.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carecert.audit.AuditLog;
import org.carecert.audit.domain.AuditLine;
import org.carecert.audit.domain.AuditQuery;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The auditor's page. */
@Named
@RequestScoped
public class LogPage {
  private static final int MOST = 200;

  @Inject private AuditLog log;

  private @Nullable String actor;
  private @Nullable String what;
  private List<AuditLine> lines = List.of();

  @PostConstruct
  void open() {
    search();
  }

  /** Finds entries, newest first. */
  public void search() {
    lines = log.list(query(), MOST).items();
  }

  /** Sends what is shown as a sheet. */
  public void export() {
    Faces.sendFile(log.sheet(query(), MOST), "audit.csv", true);
  }

  private AuditQuery query() {
    return AuditQuery.asked(null, actor, what, null);
  }

  public List<AuditLine> getLines() {
    return lines;
  }

  public @Nullable String getActor() {
    return actor;
  }

  public void setActor(@Nullable String actor) {
    this.actor = actor;
  }

  public @Nullable String getWhat() {
    return what;
  }

  public void setWhat(@Nullable String what) {
    this.what = what;
  }
}
