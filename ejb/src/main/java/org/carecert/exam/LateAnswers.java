package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.carecert.exam.domain.Grace;
import org.carecert.shared.CityClock;
import org.carecert.standard.Parameters;

/**
 * 迟到答案柜台 (counter): the grace that holds now. The parameter is asked once a minute, not once an
 * answer: the hot path reads no row for it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LateAnswers {
  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject private Parameters parameters;
  @Inject private Clock clock;

  private Known known = new Known(Instant.MIN, new Grace(Duration.ZERO));

  /** The grace. */
  public Grace grace() {
    Instant now = clock.instant();
    // A demo's clock may be moved either way.
    if (now.isBefore(known.since()) || !now.isBefore(known.until())) {
      int seconds = parameters.whole("exam.answers.grace-seconds", CityClock.dayOf(now));
      known = new Known(now, new Grace(Duration.ofSeconds(seconds)));
    }
    return known.grace();
  }

  private record Known(Instant since, Grace grace) {
    Instant until() {
      return since.equals(Instant.MIN) ? since : since.plus(FRESH);
    }
  }
}
