package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ConsoleLine;
import org.carecert.exam.domain.ConsoleView;
import org.carecert.exam.domain.ExamIncident;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.IncidentLine;
import org.carecert.exam.domain.IncidentPlace;
import org.carecert.exam.domain.Seats;
import org.carecert.exam.domain.SittingPresence;
import org.carecert.exam.domain.Watching;
import org.carecert.exam.store.ConsoleStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.TimeStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.jspecify.annotations.Nullable;

/**
 * 监考台账柜台 (counter): a session at this moment: who is there, what was acknowledged, what happened.
 */
@Stateless
@PermitAll
public class ConsoleBook {
  /** Further back it is the archive's matter. */
  private static final int MOST_INCIDENTS = 200;

  @Inject private ConsoleStore store;
  @Inject private SessionStore sessions;
  @Inject private TimeStore times;
  @Inject private Roll roll;
  @Inject private Officers officers;
  @Inject private Clock clock;

  /** The session with this id. */
  public ConsoleView view(long sessionId) {
    ExamSession session = sessions.session(sessionId);
    Instant now = clock.instant();
    Map<Long, Watching> attempts = store.attempts(sessionId);
    List<Roll.Seated> seated = roll.seated(session);
    Map<Long, Integer> seats = new HashMap<>();
    List<ConsoleLine> lines = new ArrayList<>();
    for (Roll.Seated each : seated) {
      Watching watching = attempts.get(each.admission().id());
      if (watching != null) {
        seats.put(watching.attempt(), each.admission().seat());
      }
      lines.add(line(each.admission(), each.person().name(), watching, now));
    }
    return new ConsoleView(session.code(), now, lines, incidents(sessionId, seats));
  }

  private static ConsoleLine line(
      Admission admission, String name, @Nullable Watching watching, Instant now) {
    if (watching == null) {
      return new ConsoleLine(
          admission.code(),
          admission.seat(),
          name,
          SittingPresence.NOT_STARTED,
          0,
          0,
          null,
          null,
          0,
          null,
          0);
    }
    return new ConsoleLine(
        admission.code(),
        admission.seat(),
        name,
        SittingPresence.of(watching.signs(), now),
        watching.answered(),
        watching.lastServerSeq(),
        watching.signs().heardAt(),
        watching.endsAt(),
        watching.extraSeconds(),
        watching.pausedAt(),
        watching.devices());
  }

  private static @Nullable String hall(IncidentPlace place) {
    Seats seats = place.seats();
    return seats == null || seats.told().isEmpty() ? null : seats.told();
  }

  private List<IncidentLine> incidents(long sessionId, Map<Long, Integer> seats) {
    List<ExamIncident> all = times.newest(sessionId, MOST_INCIDENTS);
    Map<Long, Caller> names =
        officers.of(all.stream().map(i -> i.declared().officer()).collect(Collectors.toSet()));
    return all.stream()
        .map(
            i -> {
              Long attempt = i.attemptId();
              Caller officer = names.get(i.declared().officer());
              return new IncidentLine(
                  i.code(),
                  i.kind(),
                  attempt == null ? null : seats.get(attempt),
                  hall(i.place()),
                  i.declared().reason(),
                  i.span(i.declared().at()).from(),
                  i.endedAt(),
                  officer == null ? "" : officer.displayName());
            })
        .toList();
  }
}
