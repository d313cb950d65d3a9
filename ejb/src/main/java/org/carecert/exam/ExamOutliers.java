package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.KeptOutlier;
import org.carecert.exam.domain.OutlierLine;
import org.carecert.exam.domain.OutlierLooked;
import org.carecert.exam.domain.OutlierView;
import org.carecert.exam.store.KeptOutlierStore;
import org.carecert.identity.Callers;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.organisation.Bodies;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.Waits;

/**
 * 考评异常信号: the HR bureau's desk of what was found unusual in exams: kept as it was found, looked
 * into by whom and when.
 */
@Stateless
public class ExamOutliers {
  @Inject private KeptOutlierStore store;
  @Inject private OutlierWatch watch;
  @Inject private Officers officers;
  @Inject private Bodies bodies;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Kept signals, newest first, below a cursor. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public Slice<OutlierLine> page(long before, int limit) {
    return Slice.of(lines(store.page(before, limit + 1)), limit, OutlierLine::id);
  }

  /** What nobody has looked into, the oldest first. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public Waits<OutlierLine> waiting(int shown) {
    return new Waits<>(lines(store.unseen(shown)), store.unseen());
  }

  /** One signal with what it was found in and who looked into it. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public OutlierView view(String code) {
    KeptOutlier kept = known(code);
    Map<Long, String> names = new HashMap<>();
    List<OutlierView.Session> sessions =
        store.sessions(kept.id()).stream()
            .map(f -> named(f.session(), names.computeIfAbsent(f.body(), this::body)))
            .toList();
    return new OutlierView(lines(List.of(kept)).get(0), sessions, store.looks(kept.id()));
  }

  /** Keeps that the caller looked into it, and what he found. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public OutlierView look(String code, String note) {
    new Require().text("note", note, 500).check();
    KeptOutlier kept = known(code);
    store.looked(
        kept.id(),
        new OutlierView.Look(callers.current().username(), clock.instant(), note.strip()));
    facts.fire(new OutlierLooked(kept.id(), code));
    return view(code);
  }

  /** Looks now, not only at night; gives how many signals are new. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public int search() {
    return watch.look();
  }

  private KeptOutlier known(String code) {
    return store.byCode(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private static OutlierView.Session named(OutlierView.Session session, String body) {
    return new OutlierView.Session(
        session.code(),
        session.name(),
        session.batch(),
        body,
        session.day(),
        session.sat(),
        session.passed());
  }

  private List<OutlierLine> lines(List<KeptOutlier> kept) {
    Map<Long, Caller> accounts =
        officers.of(kept.stream().filter(k -> !k.kind().ofBody()).map(KeptOutlier::who).toList());
    return kept.stream().map(k -> k.line(name(k, accounts))).toList();
  }

  private String name(KeptOutlier kept, Map<Long, Caller> accounts) {
    return kept.kind().ofBody()
        ? body(kept.who())
        : Optional.ofNullable(accounts.get(kept.who())).map(Caller::displayName).orElse("");
  }

  private String body(long id) {
    return bodies.card(id).name();
  }
}
