package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carecert.exam.domain.Arrangement;
import org.carecert.exam.domain.Conduct;
import org.carecert.exam.domain.ExamBatch;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.IdentityDemand;
import org.carecert.exam.domain.IdentityDemanded;
import org.carecert.exam.domain.RoomDraft;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.SessionArranged;
import org.carecert.exam.store.PlaceStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 考务安排: the evaluation organisation's desk for batch, rooms and what a session demands on its day.
 */
@Stateless
@RolesAllowed(Role.N_EVALUATOR)
public class Arrangements {
  private static final int MOST_ROOMS = 50;

  @Inject private PlaceStore store;
  @Inject private SessionStore sessions;
  @Inject private Places places;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** As it is. */
  public Arrangement of(String sessionCode) {
    ExamSession session = own(sessionCode);
    Long batch = session.batchId();
    return new Arrangement(
        batch == null ? null : store.batch(batch).name(),
        session.conduct(),
        store.demand(session.id()).map(IdentityDemand::reason).orElse(null),
        store.rooms(session.id()));
  }

  /** The rooms that lack invigilators so far. */
  public List<Refusal> lacking(String sessionCode) {
    return places.lacking(own(sessionCode));
  }

  /**
   * Arranges it anew.
   *
   * @throws Refused ROOM_FULL if more are admitted than the rooms hold, SESSION_BEGUN,
   *     WAVES_INVALID, FIELD_MISSING without a reason why identity is not seen
   */
  public void arrange(String sessionCode, Arrangement wanted) {
    sound(wanted);
    ExamSession session = own(sessionCode);
    sessions.lock(session);
    if (!clock.instant().isBefore(session.window().opensAt())) {
      throw new Refused(ExamReason.SESSION_BEGUN);
    }
    SeatPlan plan = new SeatPlan(wanted.rooms(), session.plan().room());
    int highest =
        sessions.admissions(session.id()).stream().mapToInt(a -> a.seat()).max().orElse(0);
    if (highest > plan.capacity()) {
      throw Refused.at("rooms", ExamReason.ROOM_FULL, plan.capacity());
    }
    identity(session, wanted);
    session.arrange(batch(wanted.batch()), wanted.conduct());
    store.rooms(session.id(), wanted.rooms());
    facts.fire(
        new SessionArranged(
            session.id(),
            session.code(),
            wanted.rooms().size(),
            wanted.rooms().stream().mapToInt(RoomDraft::capacity).sum()));
  }

  private void identity(ExamSession session, Arrangement wanted) {
    String before = store.demand(session.id()).map(IdentityDemand::reason).orElse(null);
    String why = wanted.conduct().identity() ? null : String.valueOf(wanted.identityReason());
    if (Objects.equals(before, why)) {
      return;
    }
    store.add(
        new IdentityDemand(session.id(), why, callers.current().accountId(), clock.instant()));
    facts.fire(new IdentityDemanded(session.id(), session.code(), why == null));
  }

  private static void sound(Arrangement wanted) {
    Require require =
        new Require()
            .optionalText("batch", wanted.batch(), 100)
            .holds("rooms", wanted.rooms().size() <= MOST_ROOMS);
    Set<String> names = new HashSet<>();
    for (RoomDraft room : wanted.rooms()) {
      require
          .text("rooms.name", room.name(), 100)
          .holds("rooms.name", names.add(room.name()))
          .between("rooms.capacity", room.capacity(), 1, 500)
          .between("rooms.seatsARow", room.seatsARow(), 1, 50);
    }
    Conduct conduct = wanted.conduct();
    if (!conduct.identity()) {
      require.text("identityReason", wanted.identityReason(), 300);
    }
    require
        .between("waves", conduct.waves(), 1, 60)
        .between("waveSeconds", conduct.waveSeconds(), 0, 600)
        .check();
    if ((conduct.waves() == 1) != (conduct.waveSeconds() == 0)) {
      throw Refused.at("waves", ExamReason.WAVES_INVALID);
    }
  }

  private @Nullable Long batch(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    long owner = callers.current().organisation();
    store.holdBatches(owner);
    return store
        .batch(owner, name)
        .orElseGet(
            () -> {
              ExamBatch fresh =
                  new ExamBatch(
                      PublicCode.fresh(),
                      owner,
                      name,
                      callers.current().accountId(),
                      clock.instant());
              store.add(fresh);
              return fresh;
            })
        .id();
  }

  private ExamSession own(String code) {
    return sessions
        .session(callers.current().organisation(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
