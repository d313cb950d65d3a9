package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.carecert.exam.domain.AdjustmentKind;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.AttemptState;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamIncident;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.IncidentKind;
import org.carecert.exam.domain.IncidentPlace;
import org.carecert.exam.domain.Losses;
import org.carecert.exam.domain.Outage;
import org.carecert.exam.domain.Seats;
import org.carecert.exam.domain.Span;
import org.carecert.exam.domain.TimeReport;
import org.carecert.exam.domain.Whom;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 监考: the desk of who watches a session: pause, go on, extend, end, an outage; for one candidate, a
 * room or all. What is said of a room or of all holds also for who has not started: he cannot start
 * in a pause or after the end, and his window closes later by what was lost. Each is kept with its
 * officer and his reason.
 */
@Stateless
@RolesAllowed({Role.N_EVALUATOR, Role.N_INVIGILATOR})
public class Invigilation {
  /** The longest extension that one officer gives at once. */
  private static final int MOST_MINUTES = 180;

  @Inject private Watched watched;
  @Inject private TimeBank bank;
  @Inject private HandIns handIns;
  @Inject private Reopenings reopenings;
  @Inject private Halls halls;

  /**
   * Pauses: no answer is taken, no time runs, nobody starts. Who is paused already stays so.
   *
   * @throws Refused NOBODY_SITS if the one who is meant does not
   */
  public TimeReport pause(String sessionCode, Whom whom, String reason) {
    ExamSession session = watched.open(sessionCode);
    halls.hold(session, whom);
    List<Attempt> meant =
        watched.present(session, whom).stream().filter(a -> a.pausedAt() == null).toList();
    // Said once all are locked: no answer was taken after it, and no time is lost before it.
    Declared declared = watched.declared(reason);
    halls.stop(session, whom, IncidentKind.PAUSE, declared);
    return report("", meant, attempt -> bank.pause(attempt, declared));
  }

  /**
   * Goes on; what ran meanwhile is given back to each.
   *
   * @throws Refused NOBODY_SITS if the one who is meant does not, or NOT_PAUSED
   */
  public TimeReport resume(String sessionCode, Whom whom) {
    ExamSession session = watched.open(sessionCode);
    halls.hold(session, whom);
    List<Attempt> paused =
        watched.present(session, whom).stream().filter(a -> a.pausedAt() != null).toList();
    // Said once all are locked: who waited for his lock has lost nothing.
    Declared declared = watched.declared("-");
    if (halls.resume(session, whom, declared.at()) == 0 && paused.isEmpty()) {
      throw new Refused(ExamReason.NOT_PAUSED);
    }
    Losses losses = bank.losses(session.id());
    return report("", paused, attempt -> bank.resume(attempt, losses, declared));
  }

  /**
   * Gives more time.
   *
   * @throws Refused NOBODY_SITS
   */
  public TimeReport extend(String sessionCode, Whom whom, int minutes, String reason) {
    new Require().between("minutes", minutes, 1, MOST_MINUTES).check();
    ExamSession session = watched.open(sessionCode);
    List<Attempt> meant = watched.sitting(session, whom);
    Declared declared = watched.declared(reason);
    List<ExamIncident> incidents =
        declared(session, whom, new Said(IncidentKind.EXTENSION, now(declared), declared), meant);
    return report(
        code(incidents),
        meant,
        attempt ->
            bank.give(
                attempt,
                new TimeBank.Given(
                    AdjustmentKind.EXTENSION, minutes * 60, of(incidents, attempt).id()),
                declared));
  }

  /**
   * Declares an outage that is over for everybody concerned, and gives who still sits what he lost;
   * who has not started may start so much later. Whose paper the bell took while it lasted is told.
   *
   * @throws Refused SPAN_INVALID
   */
  public TimeReport outage(String sessionCode, Outage outage) {
    ExamSession session = watched.open(sessionCode);
    Whom whom = outage.whom();
    halls.hold(session, Whom.ALL);
    List<Attempt> meant = whom.all() ? watched.running(session) : watched.started(session, whom);
    Declared declared = watched.declared(outage.reason());
    Span span = outage.within(session.window(), declared.at());
    ExamIncident incident =
        declared(place(session, whom, meant), new Said(IncidentKind.OUTAGE, span, declared));
    TimeBank.Loss loss = new TimeBank.Loss(incident, bank.losses(session.id()));
    TimeReport report =
        report(
            incident.code(),
            meant.stream().filter(attempt -> attempt.state() == AttemptState.RUNNING).toList(),
            attempt -> bank.restore(loss, attempt, declared));
    return new TimeReport(
        report.incident(), report.given(), watched.collectedIn(session, List.of(incident)));
  }

  private IncidentPlace place(ExamSession session, Whom whom, List<Attempt> started) {
    if (whom.all()) {
      return IncidentPlace.all(session.id());
    }
    if (whom.hall()) {
      return IncidentPlace.of(session.id(), halls.meant(session, whom).get(0));
    }
    if (started.isEmpty()) {
      int seat = watched.seat(session, whom);
      return IncidentPlace.of(session.id(), new Seats(seat, seat));
    }
    return IncidentPlace.of(session.id(), started.get(0).id());
  }

  /**
   * Gives again what an outage took, to who has not got it yet: nobody gets it twice.
   *
   * @throws Refused NOT_FOUND if the session has no such outage
   */
  public TimeReport restore(String sessionCode, String incidentCode) {
    ExamSession session = watched.open(sessionCode);
    ExamIncident incident = watched.outage(session, incidentCode);
    List<Attempt> meant = watched.lost(session, incident);
    Declared declared = watched.declared(incident.declared().reason());
    TimeBank.Loss loss = new TimeBank.Loss(incident, bank.losses(session.id()));
    TimeReport report =
        report(incident.code(), meant, attempt -> bank.restore(loss, attempt, declared));
    return new TimeReport(
        report.incident(), report.given(), watched.collectedIn(session, List.of(incident)));
  }

  /**
   * Lets one candidate go on at another machine: the next device is expected.
   *
   * @throws Refused NOBODY_SITS
   */
  public TimeReport move(String sessionCode, String admission, String reason) {
    ExamSession session = watched.open(sessionCode);
    Whom whom = Whom.one(admission);
    List<Attempt> meant = watched.sitting(session, whom);
    Declared declared = watched.declared(reason);
    List<ExamIncident> incidents =
        declared(session, whom, new Said(IncidentKind.MOVE, now(declared), declared), meant);
    return report(code(incidents), meant, attempt -> bank.line(attempt, 0));
  }

  /**
   * Gives papers back that the bell took in a declared outage: one, those of a room, or all.
   *
   * @throws Refused NOT_COLLECTED if there is none
   */
  public TimeReport reopen(String sessionCode, Whom whom, String reason) {
    ExamSession session = watched.locked(sessionCode);
    Declared declared = watched.declared(reason);
    List<TimeReport.Line> lines =
        watched.collected(session, whom).stream()
            .map(admission -> reopenings.reopen(session, admission, declared))
            .toList();
    if (lines.isEmpty()) {
      throw new Refused(ExamReason.NOT_COLLECTED);
    }
    return new TimeReport("", lines, List.of());
  }

  /**
   * Ends attempts; what was answered counts. Of a room or of all it ends the exam: who has not
   * started cannot start any more.
   *
   * @throws Refused NOBODY_SITS if the one who is meant does not
   */
  public TimeReport end(String sessionCode, Whom whom, String reason) {
    ExamSession session = watched.open(sessionCode);
    halls.hold(session, whom);
    List<Attempt> meant = watched.present(session, whom);
    Declared declared = watched.declared(reason);
    // What is over is not paused any more.
    halls.resume(session, whom, declared.at());
    halls.stop(session, whom, IncidentKind.END, declared);
    return report(
        "",
        meant,
        attempt -> {
          declared(
              IncidentPlace.of(session.id(), attempt.id()),
              new Said(IncidentKind.END, now(declared), declared));
          TimeReport.Line line = bank.line(attempt, 0);
          handIns.endedByOfficer(attempt.code(), declared.at());
          return line;
        });
  }

  /**
   * Takes back that the exam of a room, or of all, was ended: who had not started may start again.
   * Papers that were ended stay so.
   *
   * @return what says so
   * @throws Refused HALL_NOT_ENDED
   */
  public TimeReport lift(String sessionCode, @Nullable Integer room, String reason) {
    ExamSession session = watched.open(sessionCode);
    Whom whom = new Whom(null, room);
    halls.hold(session, whom);
    List<ExamIncident> lifts = halls.lift(session, whom, watched.declared(reason));
    if (lifts.isEmpty()) {
      throw new Refused(ExamReason.HALL_NOT_ENDED);
    }
    return new TimeReport(code(lifts), List.of(), List.of());
  }

  /** One incident of the whole session, or one for each attempt that is meant. */
  private List<ExamIncident> declared(
      ExamSession session, Whom whom, Said said, List<Attempt> meant) {
    if (whom.all()) {
      return List.of(declared(IncidentPlace.all(session.id()), said));
    }
    return meant.stream()
        .map(attempt -> declared(IncidentPlace.of(session.id(), attempt.id()), said))
        .toList();
  }

  private ExamIncident declared(IncidentPlace place, Said said) {
    return bank.declared(said.kind(), place, said.span(), said.declared());
  }

  private static ExamIncident of(List<ExamIncident> incidents, Attempt attempt) {
    return incidents.stream()
        .filter(
            incident -> {
              Long one = incident.attemptId();
              return one == null || one == attempt.id();
            })
        .findFirst()
        .orElseThrow();
  }

  // Of several incidents, one for each candidate, no code stands for all.
  private static String code(List<ExamIncident> incidents) {
    return incidents.size() == 1 ? incidents.get(0).code() : "";
  }

  private record Said(IncidentKind kind, Span span, Declared declared) {}

  private static TimeReport report(
      String incident, List<Attempt> meant, Function<Attempt, TimeReport.Line> each) {
    List<TimeReport.Line> lines =
        meant.stream().map(each).sorted(Comparator.comparing(TimeReport.Line::seat)).toList();
    return new TimeReport(incident, lines, List.of());
  }

  private static Span now(Declared declared) {
    return new Span(declared.at(), declared.at());
  }
}
