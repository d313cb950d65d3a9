package org.carecert.home.rest;

import org.carecert.shared.Refusal;

/** A call that waits for its answer without a thread; it is answered once, by whoever is first. */
public interface Parked {
  /** The answer, as JSON. */
  void answer(Object body);

  /** A refusal, as a problem. */
  void refuse(Refusal refusal);
}
