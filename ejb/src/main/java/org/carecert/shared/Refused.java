package org.carecert.shared;

import java.util.List;

/**
 * 不予办理: the one exception for "no". It rolls the transaction back and carries every reason, so that
 * whoever asked is told all of them at once.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  /** Refused for one reason. */
  public Refused(Reason reason, Object... args) {
    this(List.of(Refusal.of(reason, args)));
  }

  /** Refused for one or more reasons; the first decides the kind. */
  public Refused(List<Refusal> refusals) {
    super(refusals.get(0).reason().name(), null, false, true);
    this.refusals = List.copyOf(refusals);
  }

  /** Refused for a reason about one field. */
  public static Refused at(String field, Reason reason, Object... args) {
    return new Refused(List.of(Refusal.at(field, reason, args)));
  }

  /** Throws if there is any reason to. */
  public static void ifAny(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  /** Every reason, the deciding one first. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** The kind of the first reason. */
  public Reason.Kind kind() {
    return refusals.get(0).reason().kind();
  }

  /** The first reason. */
  public Reason reason() {
    return refusals.get(0).reason();
  }
}
