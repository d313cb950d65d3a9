package org.carecert.exam.domain;

import java.util.HashMap;
import java.util.Map;

/** 试算结论: what would be concluded elsewhere if a decision were in force; kept by nobody. */
public final class Supposed {
  private final Map<Place, Conclusion> conclusions = new HashMap<>();

  /** Nothing: everything is as it was published. */
  public static Supposed nothing() {
    return new Supposed();
  }

  /** Supposes this of a person's result in a session. */
  public void suppose(long sessionId, long personId, Conclusion conclusion) {
    conclusions.put(new Place(sessionId, personId), conclusion);
  }

  /** An earlier result as it would be. */
  public EarlierResult of(EarlierResult published) {
    Conclusion other = conclusions.get(new Place(published.sessionId(), published.personId()));
    return other == null ? published : published.as(other);
  }

  private record Place(long sessionId, long personId) {}
}
