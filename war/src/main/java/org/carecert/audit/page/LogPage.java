package org.carecert.audit.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.carecert.audit.AuditLog;
import org.carecert.audit.domain.AuditLine;
import org.carecert.audit.domain.AuditQuery;
import org.jspecify.annotations.Nullable;

/** The auditor's page. */
@Named
@RequestScoped
public class LogPage {
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
    lines =
        log.list(
                new AuditQuery(
                    Long.MAX_VALUE,
                    actor == null ? "" : actor,
                    what == null ? "" : what,
                    Instant.EPOCH),
                200)
            .items();
  }

  /** Sends what is shown as a sheet. */
  public void export() throws IOException {
    search();
    StringBuilder sheet =
        new StringBuilder("\uFEFFat,actor,roles,outcome,what,subject,detail,address\r\n");
    for (AuditLine line : lines) {
      sheet
          .append(line.at())
          .append(',')
          .append(quoted(line.actor()))
          .append(',')
          .append(quoted(line.roles()))
          .append(',')
          .append(line.outcome())
          .append(',')
          .append(quoted(line.what()))
          .append(',')
          .append(line.subject())
          .append(',')
          .append(quoted(line.detail()))
          .append(',')
          .append(quoted(line.address()))
          .append("\r\n");
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext out = faces.getExternalContext();
    out.responseReset();
    out.setResponseContentType("text/csv; charset=UTF-8");
    out.setResponseHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
    out.getResponseOutputStream().write(sheet.toString().getBytes(StandardCharsets.UTF_8));
    faces.responseComplete();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
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
