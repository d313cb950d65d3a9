package org.carecert.home.rest;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Faults;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refusal;

/**
 * A failure that is nobody's refusal, as callers hear of it: the database is away, or an incident
 * with a number that stands in the log.
 *
 * @param status the HTTP status
 */
record Fault(int status, Refusal refusal) {
  private static final Logger LOG = Logger.getLogger(Fault.class.getName());

  /** What to say of this; it is logged here. */
  static Fault of(Throwable thrown) {
    if (Faults.databaseAway(thrown)) {
      LOG.log(Level.WARNING, "the database does not answer: {0}", thrown.toString());
      return new Fault(503, Refusal.of(CommonReason.NOT_READY));
    }
    return incident(thrown);
  }

  /** An incident whatever its cause. */
  static Fault incident(Throwable thrown) {
    String number = PublicCode.fresh().substring(0, 8);
    LOG.log(Level.SEVERE, "incident " + number, thrown);
    return new Fault(500, Refusal.of(CommonReason.INCIDENT, number));
  }
}
