package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.HallState;
import org.carecert.exam.domain.IdentityState;
import org.carecert.exam.domain.Invigilator;
import org.carecert.exam.domain.InvigilatorNeed;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.StartStanding;
import org.carecert.exam.domain.Window;
import org.carecert.exam.store.MannedHalls;
import org.carecert.exam.store.PlaceStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.StartStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refusal;
import org.carecert.standard.Parameters;

/** 考场柜台 (counter): where seats are, and what a session demands before somebody starts. */
@Stateless
@PermitAll
public class Places {
  @Inject private PlaceStore store;
  @Inject private SessionStore sessions;
  @Inject private StartStore starts;
  @Inject private MannedHalls manned;
  @Inject private Parameters parameters;

  /** Where the seats of a session are. */
  public SeatPlan plan(ExamSession session) {
    return new SeatPlan(store.rooms(session.id()), session.plan().room());
  }

  /** The window of one seat as it was planned: with waves, everybody's own. */
  public Window window(ExamSession session, int seat) {
    return session.conduct().window(session.window(), seat);
  }

  /** The window of one seat as it is now: later by what its hall lost before anybody started. */
  public Window window(ExamSession session, int seat, Instant now) {
    return hall(session, seat, now).moved(window(session, seat));
  }

  /** How the hall of a seat stands now about who has not started. */
  public HallState hall(ExamSession session, int seat, Instant now) {
    return starts.hall(session.id(), seat, now);
  }

  /** Whether nobody may start any more, in the last wave and in the hall that lost most neither. */
  public boolean over(ExamSession session, Instant now) {
    Window last = session.conduct().last(session.window());
    return now.isAfter(last.closesAt())
        && now.isAfter(starts.halls(session.id(), now).moved(last).closesAt());
  }

  /** What stands about a start of this admission now. */
  public StartStanding standing(ExamSession session, Admission admission, Instant now) {
    return starts.standing(session, admission, now);
  }

  /** What stands against this seat's start now. */
  public List<Refusal> faults(
      ExamSession session, Admission admission, StartStanding standing, Instant now) {
    List<Refusal> faults = new ArrayList<>();
    Window own = standing.hall().moved(window(session, admission.seat()));
    if (now.isBefore(own.opensAt()) && !now.isBefore(session.window().opensAt())) {
      faults.add(
          Refusal.of(
              ExamReason.WAVE_WAITS,
              own.opensAt().atZone(CityClock.ZONE).toLocalTime().truncatedTo(ChronoUnit.SECONDS)));
    } else if (!own.holds(now)) {
      faults.add(Refusal.of(ExamReason.WINDOW_CLOSED));
    }
    if (session.conduct().identity() && !standing.own().seen()) {
      faults.add(Refusal.of(ExamReason.IDENTITY_NOT_SEEN));
    }
    faults.addAll(manned.lacking(session.id(), now, () -> lacking(session)));
    if (faults.isEmpty()) {
      faults.addAll(standing.faults());
    }
    return faults;
  }

  /**
   * How many candidates the session's assessors may examine, as the parameter of the day has it
   * (national standard 1.9.3: not fewer than one to five candidates).
   */
  public long assessable(ExamSession session) {
    LocalDate day = CityClock.dayOf(session.window().opensAt());
    return (long) session.assessors().size() * parameters.whole("exam.assessors.candidates", day);
  }

  /** The rooms that lack invigilators, as the parameters of the day have it. */
  public List<Refusal> lacking(ExamSession session) {
    LocalDate day = CityClock.dayOf(session.window().opensAt());
    InvigilatorNeed need =
        new InvigilatorNeed(
            parameters.whole("exam.invigilators.min", day),
            parameters.whole("exam.invigilators.candidates", day));
    SeatPlan plan = plan(session);
    List<Integer> seated = store.seated(session.id(), plan.firstSeats());
    List<Invigilator> named = sessions.invigilators(session.id());
    long free = named.stream().filter(i -> i.roomNo() == 0).count();
    List<Refusal> faults = new ArrayList<>();
    for (int room = 1; room <= seated.size(); room++) {
      int no = room;
      int needed = need.of(seated.get(room - 1));
      long here = named.stream().filter(i -> i.roomNo() == no).count();
      long helped = Math.min(free, Math.max(0, needed - here));
      free -= helped;
      if (here + helped < needed) {
        faults.add(
            Refusal.of(ExamReason.INVIGILATORS_TOO_FEW, plan.name(room), needed, here + helped));
      }
    }
    return faults;
  }

  /** What is known at the door, by admission. */
  public Map<Long, IdentityState> identities(ExamSession session) {
    return store.identities(session.id());
  }
}
