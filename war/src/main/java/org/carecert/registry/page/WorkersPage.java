package org.carecert.registry.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.home.page.Words;
import org.carecert.registry.Workers;
import org.carecert.registry.domain.WorkerLine;
import org.jspecify.annotations.Nullable;

/** The list of registered workers. */
@Named
@RequestScoped
public class WorkersPage {
  @Inject private Workers workers;
  @Inject private Words words;

  private @Nullable String text;
  private List<WorkerLine> lines = List.of();

  @PostConstruct
  void open() {
    search();
  }

  /** Finds workers by name, document number or certificate number. */
  public void search() {
    lines = workers.search(text);
  }

  /** The posts for which somebody is fit, in words. */
  public String posts(WorkerLine line) {
    return line.fitFor().stream().map(words::of).collect(Collectors.joining("、"));
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
