package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.AssessorCard;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.FormHead;
import org.carecert.exam.domain.NewSession;
import org.carecert.exam.domain.Practical;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.SessionLine;
import org.carecert.exam.domain.SessionPapers;
import org.carecert.exam.domain.SessionPlan;
import org.carecert.exam.domain.SessionPlanned;
import org.carecert.exam.store.ExamLists;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;

/** 考试场次: the evaluation organisation's desk for planning sessions. */
@Stateless
public class ExamSessions {
  @Inject private SessionStore store;
  @Inject private ExamLists lists;
  @Inject private SessionRules rules;
  @Inject private Callers callers;
  @Inject private Officers officers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The organisation's sessions, newest first, below a cursor. */
  @RolesAllowed(Role.N_EVALUATOR)
  public Slice<SessionLine> all(long before, int limit) {
    long owner = callers.current().organisation();
    return Slice.of(lists.sessions(owner, before, limit + 1), limit, SessionLine::id);
  }

  /** One session, for its organisation or one of its assessors. */
  @RolesAllowed({Role.N_EVALUATOR, Role.N_ASSESSOR})
  public SessionCard card(String code) {
    Caller caller = callers.current();
    return store
        .assessed(caller.accountId(), code)
        .or(() -> store.session(caller.organisation(), code))
        .map(this::card)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** The sessions in which the caller assesses, newest first. */
  @RolesAllowed(Role.N_ASSESSOR)
  public List<SessionCard> assessedByMe() {
    return store.assessed(callers.current().accountId()).stream().map(this::card).toList();
  }

  /** Who may be named as an assessor. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<AssessorCard> assessors() {
    return officers.with(Role.ASSESSOR).stream()
        .map(a -> new AssessorCard(a.username(), a.displayName(), rules.bodyOf(a)))
        .toList();
  }

  /**
   * Plans a session.
   *
   * @return its code
   * @throws Refused with everything that stands against it
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String plan(NewSession wanted) {
    Caller caller = callers.current();
    new Require()
        .text("name", wanted.name(), 100)
        .text("room", wanted.room(), 100)
        .present("assessors", wanted.assessors())
        .check();
    long owner = caller.organisation();
    FormHead form = rules.form(owner, wanted.form());
    Practical practical = rules.practical(owner, wanted.practical());
    int minutes = rules.minutes(form);
    Set<Long> assessors = assessors(wanted.assessors());
    rules.check(owner, wanted, new SessionRules.Chosen(form, practical, minutes, assessors.size()));
    ExamSession session =
        new ExamSession(
            PublicCode.fresh(),
            owner,
            new SessionPlan(
                wanted.name(), wanted.room(), practical.scope(), wanted.window(), wanted.korean()),
            new SessionPapers(form.id(), minutes, practical.id()),
            assessors,
            caller.accountId(),
            clock.instant());
    store.add(session);
    facts.fire(new SessionPlanned(session.id(), session.code()));
    return session.code();
  }

  private Set<Long> assessors(List<String> usernames) {
    Map<String, Long> known =
        officers.with(Role.ASSESSOR).stream()
            .collect(Collectors.toMap(Caller::username, Caller::accountId));
    Set<Long> chosen = new HashSet<>();
    for (String username : usernames) {
      Long account = known.get(username);
      if (account == null) {
        throw Refused.at("assessors", ExamReason.ASSESSOR_UNKNOWN, username);
      }
      chosen.add(account);
    }
    return chosen;
  }

  private SessionCard card(ExamSession session) {
    List<String> names =
        officers.of(session.assessors()).values().stream()
            .map(Caller::displayName)
            .sorted()
            .toList();
    return rules.card(session, names);
  }
}
