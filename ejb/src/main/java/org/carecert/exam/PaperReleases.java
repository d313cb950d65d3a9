package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.PaperRelease;
import org.carecert.exam.domain.PaperReleased;
import org.carecert.exam.domain.ReleaseLine;
import org.carecert.exam.store.LeakStore;
import org.carecert.exam.store.ReleaseStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 启封: the evaluation organisation's desk at which two officers release a session's paper. */
@Stateless
public class PaperReleases {
  @Inject private OwnSessions own;
  @Inject private ReleaseStore releases;
  @Inject private LeakStore leaks;
  @Inject private FormSeals seals;
  @Inject private Officers officers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Who has released a session's paper so far. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<ReleaseLine> of(String sessionCode) {
    return lines(releases.of(own.of(sessionCode)));
  }

  /**
   * The caller releases a session's paper; a form whose seal is broken, or whose items are known
   * outside, is released by nobody.
   *
   * @return who has released it so far
   * @throws Refused SAME_OFFICER, ALREADY_RELEASED, SEAL_BROKEN, FORM_KNOWN, or WINDOW_CLOSED once
   *     nobody may start any more, in the last wave neither
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<ReleaseLine> release(String sessionCode) {
    ExamSession session = own.locked(sessionCode);
    List<PaperRelease> before = releases.of(session);
    Instant now = clock.instant();
    PaperRelease release =
        new PaperRelease(session, own.over(session, now), before, own.caller().accountId(), now);
    long form = session.papers().formId();
    if (!seals.whole(form)) {
      throw new Refused(ExamReason.SEAL_BROKEN);
    }
    int known = leaks.items(form);
    if (known > 0) {
      throw new Refused(ExamReason.FORM_KNOWN, known);
    }
    releases.add(release);
    List<PaperRelease> all = Stream.concat(before.stream(), Stream.of(release)).toList();
    facts.fire(new PaperReleased(session.id(), session.code(), PaperRelease.complete(all)));
    return lines(all);
  }

  private List<ReleaseLine> lines(List<PaperRelease> all) {
    Map<Long, Caller> known =
        officers.of(all.stream().map(PaperRelease::officerId).collect(Collectors.toSet()));
    return all.stream()
        .map(
            release -> {
              Caller officer = known.get(release.officerId());
              return new ReleaseLine(
                  officer == null ? "" : officer.displayName(), release.releasedAt());
            })
        .toList();
  }
}
