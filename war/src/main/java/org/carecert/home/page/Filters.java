package org.carecert.home.page;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What somebody last looked for on a list, for as long as he is signed in. */
@SessionScoped
public class Filters implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ConcurrentHashMap<String, String> kept = new ConcurrentHashMap<>();

  /** What was last looked for on this list; empty if everything is shown. */
  public String of(String list) {
    return kept.getOrDefault(list, "");
  }

  /** Keeps what is looked for on this list; nothing, to show everything. */
  public void keep(String list, @Nullable String sought) {
    if (sought == null || sought.isBlank()) {
      kept.remove(list);
    } else {
      kept.put(list, sought.strip());
    }
  }
}
