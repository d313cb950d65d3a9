package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.PaperRelease;
import org.carecert.exam.domain.PaperReleased;
import org.carecert.exam.domain.ReleaseLine;
import org.carecert.exam.domain.VoidedLine;
import org.carecert.exam.domain.VoidedRelease;
import org.carecert.exam.domain.Wear;
import org.carecert.exam.domain.WornItem;
import org.carecert.exam.store.ReleaseStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 启封: the evaluation organisation's desk at which two officers release a session's paper. */
@Stateless
public class PaperReleases {
  @Inject private OwnSessions own;
  @Inject private ReleaseStore releases;
  @Inject private FormSeals seals;
  @Inject private Officers officers;
  @Inject private StationLots lots;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Who has released a session's paper so far. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<ReleaseLine> of(String sessionCode) {
    return lines(releases.of(own.of(sessionCode)));
  }

  /** Who had released it before an item of it was retired, so that it is released anew. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<VoidedLine> voided(String sessionCode) {
    List<VoidedRelease> all = releases.voided(own.of(sessionCode));
    Map<Long, Caller> known = known(all.stream().map(VoidedRelease::officerId).toList());
    return all.stream()
        .map(
            each ->
                new VoidedLine(
                    name(known, each.officerId()), each.releasedAt(), each.item(), each.voidedAt()))
        .toList();
  }

  /** The items of a session's form that should not be sat on its day. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<WornItem> worn(String sessionCode) {
    return seals.worn(own.of(sessionCode));
  }

  /**
   * The caller releases a session's paper; a form whose seal is broken, or whose items are known
   * outside, is released by nobody. One whose items were retired, met too often or are to rest
   * since it was planned is opened only if both officers say why; if one is retired after that and
   * before the exam, both say it anew.
   *
   * @param reason asked only for such a form
   * @return who has released it so far
   * @throws Refused SAME_OFFICER, ALREADY_RELEASED, SEAL_BROKEN, FORM_KNOWN, or WINDOW_CLOSED once
   *     nobody may start any more, in the last wave neither; FORM_RETIRED, FORM_EXPOSED,
   *     FORM_RESTING, FORM_AWAITED without a reason
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<ReleaseLine> release(String sessionCode, @Nullable String reason) {
    // Whoever retires an item holds the session too: what is read from here on stays so.
    ExamSession session = own.locked(sessionCode);
    List<PaperRelease> before = releases.of(session);
    Instant now = clock.instant();
    PaperRelease release =
        new PaperRelease(session, own.over(session, now), before, own.caller().accountId(), now);
    long form = session.papers().formId();
    if (!seals.whole(form)) {
      throw new Refused(ExamReason.SEAL_BROKEN);
    }
    List<WornItem> items = seals.worn(session);
    if (WornItem.known(items)) {
      List<WornItem> known =
          items.stream().filter(item -> item.wear() == Wear.COMPROMISED).toList();
      throw new Refused(ExamReason.FORM_KNOWN, known.size(), WornItem.numbers(known));
    }
    if (!items.isEmpty()) {
      if (reason == null || reason.isBlank()) {
        Refused.ifAny(WornItem.told(items));
      }
      release.despite(items.size(), reason);
    }
    releases.add(release);
    List<PaperRelease> all = Stream.concat(before.stream(), Stream.of(release)).toList();
    lots.drawIfNeeded(session, own.caller().accountId());
    facts.fire(new PaperReleased(session.id(), session.code(), PaperRelease.complete(all)));
    return lines(all);
  }

  private List<ReleaseLine> lines(List<PaperRelease> all) {
    Map<Long, Caller> known = known(all.stream().map(PaperRelease::officerId).toList());
    return all.stream()
        .map(
            release ->
                new ReleaseLine(
                    name(known, release.officerId()), release.releasedAt(), release.reason()))
        .toList();
  }

  private Map<Long, Caller> known(Collection<Long> accounts) {
    return officers.of(Set.copyOf(accounts));
  }

  private static String name(Map<Long, Caller> known, long account) {
    return Optional.ofNullable(known.get(account)).map(Caller::displayName).orElse("");
  }
}
