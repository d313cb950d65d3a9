package org.carecert.exam.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** 试算结论: what would be concluded elsewhere if a decision were in force; kept by nobody. */
public final class Supposed {
  private final Map<Place, Conclusion> conclusions = new HashMap<>();
  private final Set<Place> lifted = new HashSet<>();

  /** Nothing: everything is as it was published. */
  public static Supposed nothing() {
    return new Supposed();
  }

  /** That what cancels a person's sitting of a session is lifted. */
  public static Supposed lifted(long sessionId, long personId) {
    Supposed supposed = nothing();
    supposed.lifted.add(new Place(sessionId, personId));
    return supposed;
  }

  /** Whether it is supposed to be lifted. */
  public boolean lifts(long sessionId, long personId) {
    return lifted.contains(new Place(sessionId, personId));
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
