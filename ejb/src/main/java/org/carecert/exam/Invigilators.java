package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.AssessorCard;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Invigilator;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 监考安排: the evaluation organisation's desk that names who watches a session. */
@Stateless
@RolesAllowed(Role.N_EVALUATOR)
public class Invigilators {
  @Inject private SessionStore sessions;
  @Inject private SessionRules rules;
  @Inject private Officers officers;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Who may be named. */
  public List<AssessorCard> known() {
    return officers.with(Role.INVIGILATOR).stream()
        .map(a -> new AssessorCard(a.username(), a.displayName(), rules.bodyOf(a)))
        .toList();
  }

  /** Who is named, by user name. */
  public List<String> of(String sessionCode) {
    Set<Long> named = accounts(sessions.invigilators(own(sessionCode).id()));
    return officers.of(named).values().stream().map(Caller::username).sorted().toList();
  }

  /**
   * Names these and no others.
   *
   * @throws Refused INVIGILATOR_UNKNOWN, or SESSION_BEGUN if one is taken away after the window
   *     opened
   */
  public void name(String sessionCode, List<String> usernames) {
    ExamSession session = own(sessionCode);
    sessions.lock(session);
    session.refuseIfPublished();
    Map<String, Long> known =
        officers.with(Role.INVIGILATOR).stream()
            .collect(Collectors.toMap(Caller::username, Caller::accountId));
    Set<Long> wanted = new HashSet<>();
    for (String username : usernames) {
      Long account = known.get(username);
      if (account == null) {
        throw Refused.at("invigilators", ExamReason.INVIGILATOR_UNKNOWN, username);
      }
      wanted.add(account);
    }
    change(session, wanted);
  }

  private void change(ExamSession session, Set<Long> wanted) {
    Instant now = clock.instant();
    Map<Long, Invigilator> named =
        sessions.invigilators(session.id()).stream()
            .collect(Collectors.toMap(Invigilator::accountId, Function.identity()));
    for (Invigilator each : named.values()) {
      if (!wanted.contains(each.accountId())) {
        if (!now.isBefore(session.window().opensAt())) {
          throw Refused.at("invigilators", ExamReason.SESSION_BEGUN);
        }
        sessions.remove(each);
      }
    }
    for (long account : wanted) {
      if (!named.containsKey(account)) {
        sessions.add(new Invigilator(session.id(), account, callers.current().accountId(), now));
      }
    }
  }

  private static Set<Long> accounts(List<Invigilator> named) {
    return named.stream().map(Invigilator::accountId).collect(Collectors.toSet());
  }

  private ExamSession own(String code) {
    return sessions
        .session(callers.current().organisation(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
