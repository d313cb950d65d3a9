package org.carecert.registry.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carecert.registry.Workers;
import org.carecert.registry.domain.WorkerLine;
import org.jspecify.annotations.Nullable;

/** The list of registered workers. */
@Named
@RequestScoped
public class WorkersPage {
  @Inject private Workers workers;

  private @Nullable String text;
  private List<WorkerLine> lines = List.of();

  @PostConstruct
  void open() {
    search();
  }

  /** Finds workers by name, document number or certificate number. */
  public void search() {
    lines = workers.search(text, null, 50).items();
  }

  /** True if nobody was found. */
  public boolean isNobody() {
    return lines.isEmpty();
  }

  public List<WorkerLine> getLines() {
    return lines;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }
}
