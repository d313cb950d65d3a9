package org.carecert.filing.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.carecert.filing.FilingDesk;
import org.carecert.filing.FilingTasks;
import org.carecert.filing.domain.FilingCard;
import org.carecert.filing.domain.TaskLine;
import org.carecert.home.page.Notices;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The page of filings: a facility's own, or what waits for the bureau. */
@Named
@RequestScoped
public class FilingsPage {
  private static final int ROWS = 50;

  @Inject private FilingDesk desk;
  @Inject private FilingTasks tasks;
  @Inject private HttpServletRequest request;

  private List<FilingCard> waiting = List.of();
  private List<TaskLine> open = List.of();
  private Slice<FilingCard> all = new Slice<>(List.of(), null);

  @PostConstruct
  void open() {
    if (!isFacility()) {
      waiting = desk.waiting();
    }
    if (!request.isUserInRole(Role.N_AUDITOR)) {
      open = tasks.open();
    }
    all = desk.list(null, request.getParameter("after"), ROWS);
  }

  /** The bureau saw to a task. */
  public String done(long taskId) {
    tasks.done(taskId);
    Notices.done("filing.tasks.doneNotice");
    return "/filing/filings?faces-redirect=true";
  }

  /** Whether a facility looks. */
  public boolean isFacility() {
    return request.isUserInRole(Role.N_FACILITY);
  }

  /** Whether the clerk looks, who takes in registrations. */
  public boolean isClerk() {
    return request.isUserInRole(Role.N_HEALTH_CLERK);
  }

  /** Whether the bureau looks, which sees to tasks. */
  public boolean isBureau() {
    return isClerk() || request.isUserInRole(Role.N_HEALTH_REVIEWER);
  }

  public List<FilingCard> getWaiting() {
    return waiting;
  }

  public List<TaskLine> getTasks() {
    return open;
  }

  public List<FilingCard> getAll() {
    return all.items();
  }

  public @Nullable String getNext() {
    return all.next();
  }
}
