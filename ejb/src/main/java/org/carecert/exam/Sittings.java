package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.AttemptState;
import org.carecert.exam.domain.AttemptView;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.store.AttemptStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 答题: the candidate's desk. Starting needs his account; everything after it only the attempt's
 * token, which was signed when his conditions were checked and is good after a restart.
 */
@Stateless
public class Sittings {
  /** How long after the deadline a token still fetches the receipt. */
  private static final Duration TOKEN_OUTLIVES = Duration.ofHours(12);

  @Inject private AttemptStore attempts;
  @Inject private Starts starts;
  @Inject private HandIns handIns;
  @Inject private TokenGate gate;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Starts the caller's exam, or comes back to it: the same attempt, the same deadline. */
  @RolesAllowed(Role.N_CANDIDATE)
  public AttemptView start(String admissionCode) {
    return view(starts.attempt(callers.current().person(), admissionCode));
  }

  /** The caller's own attempt with a token for it, in a browser that the session admits. */
  @RolesAllowed(Role.N_CANDIDATE)
  public AttemptView mine(String attemptCode) {
    long person = callers.current().person();
    Attempt attempt =
        attempts
            .byCode(attemptCode)
            .filter(found -> found.personId() == person)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    starts.browser(attempt);
    return view(starts.resumed(attempt));
  }

  /** The attempt as it stands, for who holds its token. */
  @PermitAll
  public AttemptView resume(String attemptCode, @Nullable String token) {
    gate.asks(attemptCode, token, clock.instant());
    Attempt attempt = attempt(attemptCode);
    starts.opened(attempt);
    return view(starts.resumed(attempt));
  }

  /**
   * Whether this token is this attempt's, in a browser that the session admits.
   *
   * @throws Refused TOKEN_INVALID, BROWSER_NOT_ADMITTED
   */
  @PermitAll
  public void holds(String attemptCode, @Nullable String token) {
    gate.holds(attemptCode, token, clock.instant());
  }

  /** Hands in: no answer is taken any more. Again = the same receipt. */
  @PermitAll
  public Receipt handIn(String attemptCode, @Nullable String token) {
    Instant now = clock.instant();
    gate.holds(attemptCode, token, now);
    return handIns.handIn(attemptCode, now);
  }

  private Attempt attempt(String code) {
    return attempts.byCode(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private AttemptView view(Starts.Opened opened) {
    Attempt attempt = opened.attempt();
    List<ResponseLine> answers = opened.fresh() ? List.of() : attempts.answers(attempt.id());
    boolean running = attempt.state() == AttemptState.RUNNING;
    return new AttemptView(
        attempt.code(),
        gate.token(opened.held(), attempt.endsAt().plus(TOKEN_OUTLIVES)),
        attempt.state(),
        attempt.startedAt(),
        attempt.endsAt(),
        attempt.pausedAt(),
        clock.instant(),
        opened.korean(),
        opened.needs(),
        attempt.items(),
        ResponseLine.lastClientSeq(answers),
        answers,
        running ? starts.paper(attempt, opened.korean()) : null,
        running ? starts.order(attempt) : null,
        attempt.receipt());
  }
}
