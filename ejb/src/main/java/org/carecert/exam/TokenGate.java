package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.Seals;
import org.carecert.exam.domain.Whereabouts;
import org.carecert.exam.store.DemandedBrowsers;
import org.carecert.exam.store.LastSeen;
import org.carecert.exam.store.SealKey;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 作答凭据柜台 (counter): gives attempts their tokens, and knows whose one is, and whether the browser
 * that brings it is one that the session admits: a token that was carried into another browser is
 * of no use there. From where it is brought is noticed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TokenGate {
  @Inject private SealKey key;
  @Inject private DemandedBrowsers demanded;
  @Inject private LastSeen seen;
  @Inject private Origin origin;

  /**
   * The code of the attempt that this token is for.
   *
   * @throws Refused TOKEN_INVALID; BROWSER_NOT_ADMITTED if the session demands another browser
   */
  public String attempt(@Nullable String token, Instant now) {
    String attempt = held(token, now);
    spoke(attempt, now);
    return attempt;
  }

  private String held(@Nullable String token, Instant now) {
    Seals.Held held =
        key.seals()
            .held(token == null ? "" : token, now)
            .orElseThrow(() -> new Refused(ExamReason.TOKEN_INVALID));
    if (!demanded.of(held.session()).admit(origin.browser())) {
      throw new Refused(ExamReason.BROWSER_NOT_ADMITTED);
    }
    return held.attempt();
  }

  /** A token for an attempt, good until then. */
  public String token(Seals.Held held, Instant until) {
    return key.seals().token(held, until);
  }

  // In memory alone: whoever saves from where he saved before costs no statement.
  private void spoke(String attempt, Instant now) {
    seen.spoke(new Whereabouts(attempt, origin.device(), origin.address()), now);
  }

  /** Whether it is this attempt's; refused likewise. */
  public void holds(String attemptCode, @Nullable String token, Instant now) {
    asks(attemptCode, token, now);
    spoke(attemptCode, now);
  }

  /** The same for who only reads: from where is no matter, or is written down at once. */
  public void asks(String attemptCode, @Nullable String token, Instant now) {
    if (!held(token, now).equals(attemptCode)) {
      throw new Refused(ExamReason.TOKEN_INVALID);
    }
  }
}
