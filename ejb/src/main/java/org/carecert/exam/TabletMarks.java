package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carecert.exam.domain.EntryLine;
import org.carecert.exam.domain.EntryTaken;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.GivenEntry;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Rotation;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.TabletSheet;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Role;

/**
 * 考评平板: the assessor's desk at a station. He sees candidates in the order of the rotation plan,
 * once the lot is drawn, and only what he gave himself; what he gives comes entry by entry, as the
 * line allows.
 */
@Stateless
public class TabletMarks {
  @Inject private AssessedSessions sessions;
  @Inject private SessionMarks marks;
  @Inject private StationRecords records;
  @Inject private Roll roll;
  @Inject private StationLots lots;
  @Inject private Clock clock;

  /** The session as the caller marks it. */
  @RolesAllowed(Role.N_ASSESSOR)
  public TabletSheet sheet(String sessionCode) {
    ExamSession session = sessions.of(sessionCode);
    Caller assessor = sessions.assessor();
    List<Station> stations = marks.rubric(session).stations();
    Predicate<Long> mine = sessions.marks(session, Part.PRACTICAL);
    Map<Integer, Roll.Seated> seats =
        roll.read(session, "marking").stream()
            .filter(seat -> mine.test(seat.admission().personId()))
            .collect(Collectors.toMap(seat -> seat.admission().seat(), seat -> seat));
    return new TabletSheet(
        sessionCode,
        session.plan().name(),
        session.plan().room(),
        assessor.username(),
        sessions.open(session),
        clock.instant(),
        stations,
        lots.turns(session).stream()
            .filter(turn -> seats.containsKey(turn.seat()))
            .map(turn -> row(Objects.requireNonNull(seats.get(turn.seat())), turn))
            .toList(),
        entries(session, assessor, seats));
  }

  private static TabletSheet.Row row(Roll.Seated seat, Rotation.Turn turn) {
    return new TabletSheet.Row(
        seat.admission().code(), turn.seat(), seat.person().name(), turn.group(), turn.stations());
  }

  private List<EntryLine> entries(
      ExamSession session, Caller assessor, Map<Integer, Roll.Seated> seats) {
    Map<Long, String> admissions =
        seats.values().stream()
            .collect(Collectors.toMap(s -> s.admission().personId(), s -> s.admission().code()));
    return records.current(session.id(), assessor.accountId()).stream()
        .filter(e -> admissions.containsKey(e.place().personId()))
        .map(e -> e.line(Objects.requireNonNull(admissions.get(e.place().personId()))))
        .toList();
  }

  /**
   * Takes the points of one criterion, or the rating; sent twice it is taken once.
   *
   * @throws org.carecert.shared.Refused SESSION_CLOSED, WINDOW_CLOSED, STATION_UNKNOWN,
   *     CRITERION_INVALID, ENTRY_CODE_USED; MARK_MOVED if something else stands there than what the
   *     assessor saw; STATION_APART
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public EntryTaken give(String sessionCode, GivenEntry given) {
    given.check();
    ExamSession session = sessions.of(sessionCode);
    Station station = sessions.station(session, given.station());
    // Locked first: the same entry may be on its way twice at this moment.
    sessions.lock(session);
    MarkPlace at = sessions.markable(session, given.admission(), station);
    Optional<EntryTaken> before = records.again(at, given);
    if (before.isPresent()) {
      return before.get();
    }
    sessions.mustBeOpen(session);
    sessions.mayMark(session, at);
    return records.take(at, station, given);
  }
}
