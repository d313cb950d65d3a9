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
import org.carecert.filing.domain.FilingState;
import org.carecert.filing.domain.TaskLine;
import org.carecert.home.page.Filters;
import org.carecert.home.page.Notices;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.Waits;
import org.jspecify.annotations.Nullable;

/** The page of filings: a facility's own, or what waits for the bureau. */
@Named
@RequestScoped
public class FilingsPage {
  private static final String LIST = "filing.filings";
  private static final int ROWS = 50;
  private static final int WAITING = 200;

  @Inject private FilingDesk desk;
  @Inject private FilingTasks tasks;
  @Inject private Filters filters;
  @Inject private HttpServletRequest request;

  private String state = "";

  private Waits<FilingCard> waiting = new Waits<>(List.of(), 0);
  private Waits<TaskLine> open = new Waits<>(List.of(), 0);
  private Slice<FilingCard> all = new Slice<>(List.of(), null);

  @PostConstruct
  void open() {
    if (!isFacility()) {
      waiting = desk.waiting(WAITING);
    }
    if (!request.isUserInRole(Role.N_AUDITOR)) {
      open = tasks.open(WAITING);
    }
    state = filters.of(LIST);
    all = desk.list(state, request.getParameter("after"), ROWS);
  }

  /** Shows the filings in the state that was chosen, now and when the page is opened again. */
  public String filter() {
    filters.keep(LIST, state);
    return "/filing/filings?faces-redirect=true";
  }

  /** Shows the filings in every state again. */
  public String clear() {
    state = "";
    return filter();
  }

  /** Whether only the filings in one state are shown. */
  public boolean isFiltered() {
    return !filters.of(LIST).isEmpty();
  }

  /** Whether there are filings at all, as far as can be told. */
  public boolean isListed() {
    return isFiltered() || !all.items().isEmpty();
  }

  /** The states that a filing can be in. */
  public List<FilingState> getStates() {
    return List.of(FilingState.values());
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
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
    return waiting.first();
  }

  /** How many filings wait beyond those that are shown. */
  public long getFurther() {
    return waiting.further();
  }

  public List<TaskLine> getTasks() {
    return open.first();
  }

  /** How many tasks are open beyond those that are shown. */
  public long getFurtherTasks() {
    return open.further();
  }

  public List<FilingCard> getAll() {
    return all.items();
  }

  public @Nullable String getNext() {
    return all.next();
  }
}
