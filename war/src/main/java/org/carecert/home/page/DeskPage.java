package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for me: the first page after signing in. */
@Named
@RequestScoped
public class DeskPage {
  @Inject private Chrome chrome;
  @Inject private Worklist worklist;

  private @Nullable List<Waiting> waiting;

  /** What waits, with counts and the most urgent things. */
  public List<Waiting> getWaiting() {
    if (waiting == null) {
      waiting = worklist.items();
    }
    return waiting;
  }

  /** The other places of this desk. */
  public List<Menu.Entry> getPlaces() {
    List<String> waiting = getWaiting().stream().map(Waiting::path).toList();
    return chrome.getMenu().stream().filter(entry -> !waiting.contains(entry.path())).toList();
  }
}
