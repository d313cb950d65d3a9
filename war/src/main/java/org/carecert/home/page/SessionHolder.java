package org.carecert.home.page;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** Who signed in, as the session keeps it. */
public record SessionHolder(String username, HashSet<String> roles) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The holder of these roles. */
  public static SessionHolder of(String username, Set<String> roles) {
    return new SessionHolder(username, new HashSet<>(roles));
  }
}
