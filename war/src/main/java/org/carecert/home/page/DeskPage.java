package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for me: the first page after signing in. */
@Named
@RequestScoped
public class DeskPage {
  @Inject private Chrome chrome;
  @Inject private Worklist worklist;

  /** What waits, with counts. */
  public List<Worklist.Item> getWaiting() {
    return worklist.items();
  }

  /** The other places of this desk. */
  public List<Menu.Entry> getPlaces() {
    List<String> waiting = getWaiting().stream().map(Worklist.Item::path).toList();
    return chrome.getMenu().stream().filter(entry -> !waiting.contains(entry.path())).toList();
  }
}
