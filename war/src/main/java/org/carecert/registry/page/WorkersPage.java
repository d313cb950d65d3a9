package org.carecert.registry.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.carecert.home.page.Filters;
import org.carecert.registry.Workers;
import org.carecert.registry.domain.WorkerLine;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The list of registered workers. */
@Named
@RequestScoped
public class WorkersPage {
  private static final String LIST = "registry.workers";
  private static final int ROWS = 50;

  @Inject private Workers workers;
  @Inject private Filters filters;
  @Inject private HttpServletRequest request;

  private @Nullable String text;
  private Slice<WorkerLine> slice = new Slice<>(List.of(), null);

  /** What is sent with a button is found by the button: every search is recorded, once. */
  @PostConstruct
  void open() {
    text = filters.of(LIST);
    if (!FacesContext.getCurrentInstance().isPostback()) {
      slice = workers.search(text, request.getParameter("after"), ROWS);
    }
  }

  /** Finds workers by name, document number or certificate number. */
  public void search() {
    slice = workers.search(text, null, ROWS);
    filters.keep(LIST, text);
  }

  /** Shows everybody again. */
  public void clear() {
    text = "";
    search();
  }

  /** Whether something is being looked for. */
  public boolean isFiltered() {
    return !filters.of(LIST).isEmpty();
  }

  /** True if nobody was found. */
  public boolean isNobody() {
    return slice.items().isEmpty();
  }

  public List<WorkerLine> getLines() {
    return slice.items();
  }

  public @Nullable String getNext() {
    return slice.next();
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }
}
