package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.AssessorCard;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Invigilator;
import org.carecert.exam.domain.Post;
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
  @Inject private Schooling schooling;
  @Inject private Officers officers;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Who may be named. */
  public List<AssessorCard> known() {
    return officers.with(Role.INVIGILATOR).stream()
        .map(a -> new AssessorCard(a.username(), a.displayName(), rules.bodyOf(a)))
        .toList();
  }

  /** Who is named, and for which room. */
  public List<Post> of(String sessionCode) {
    List<Invigilator> named = sessions.invigilators(own(sessionCode).id());
    Map<Long, Caller> accounts =
        officers.of(named.stream().map(Invigilator::accountId).collect(Collectors.toSet()));
    return named.stream()
        .filter(each -> accounts.containsKey(each.accountId()))
        .map(
            each ->
                new Post(
                    Objects.requireNonNull(accounts.get(each.accountId())).username(),
                    each.roomNo()))
        .toList();
  }

  /**
   * Names these and no others.
   *
   * @throws Refused INVIGILATOR_UNKNOWN, INVIGILATOR_ELSEWHERE, RELATED, or SESSION_BEGUN if one
   *     who is nobody's relative is taken away after the window opened
   */
  public void name(String sessionCode, List<Post> posts) {
    ExamSession session = own(sessionCode);
    sessions.lock(session);
    session.refuseIfPublished();
    Map<String, Long> known =
        officers.with(Role.INVIGILATOR).stream()
            .collect(Collectors.toMap(Caller::username, Caller::accountId));
    Map<Long, Integer> wanted = new HashMap<>();
    for (Post post : posts) {
      Long account = known.get(post.username());
      if (account == null) {
        throw Refused.at("invigilators", ExamReason.INVIGILATOR_UNKNOWN, post.username());
      }
      wanted.put(account, post.room());
    }
    sessions.hold(wanted.keySet());
    for (Post post : posts) {
      if (sessions.watchesElsewhere(known.getOrDefault(post.username(), 0L), session)) {
        throw Refused.at("invigilators", ExamReason.INVIGILATOR_ELSEWHERE, post.username());
      }
    }
    List<Long> seated =
        sessions.admissions(session.id()).stream().map(Admission::personId).toList();
    if (schooling.related(wanted.keySet(), seated)) {
      throw Refused.at("invigilators", ExamReason.RELATED);
    }
    change(session, wanted, seated);
  }

  private void change(ExamSession session, Map<Long, Integer> wanted, List<Long> seated) {
    Instant now = clock.instant();
    Map<Long, Invigilator> named =
        sessions.invigilators(session.id()).stream()
            .collect(Collectors.toMap(Invigilator::accountId, Function.identity()));
    for (Invigilator each : named.values()) {
      if (!Objects.equals(wanted.get(each.accountId()), each.roomNo())) {
        if (!now.isBefore(session.window().opensAt())
            && !schooling.related(List.of(each.accountId()), seated)) {
          throw Refused.at("invigilators", ExamReason.SESSION_BEGUN);
        }
        sessions.remove(each);
      }
    }
    long officer = callers.current().accountId();
    wanted.forEach(
        (account, room) -> {
          Invigilator before = named.get(account);
          if (before == null || before.roomNo() != room) {
            sessions.add(new Invigilator(session.id(), account, room, officer, now));
          }
        });
  }

  private ExamSession own(String code) {
    return sessions
        .session(callers.current().organisation(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
