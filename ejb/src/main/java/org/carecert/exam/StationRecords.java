package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.EntryTaken;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.GivenEntry;
import org.carecert.exam.domain.GlobalRating;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkGiven;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationEntry;
import org.carecert.exam.domain.StationMark;
import org.carecert.exam.domain.StationRecord;
import org.carecert.exam.store.MarkStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.StationEntryStore;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/**
 * 考评记录柜台 (counter): takes what assessors give, by single entries or whole sheets, and puts marks on
 * it. Whoever asks has locked the session.
 */
@Stateless
@PermitAll
public class StationRecords {
  @Inject private StationEntryStore entries;
  @Inject private MarkStore marks;
  @Inject private AbsenceBook absences;
  @Inject private SessionStore sessions;
  @Inject private Conclusions conclusions;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The entries of an assessor in a session that count. */
  public List<StationEntry> current(long sessionId, long assessorId) {
    Map<String, StationEntry> current = new LinkedHashMap<>();
    for (StationEntry entry : entries.of(sessionId, assessorId)) {
      MarkPlace at = entry.place();
      current.put(at.personId() + " " + at.station() + " " + entry.criterion(), entry);
    }
    return List.copyOf(current.values());
  }

  /**
   * The answer to an entry that was taken before, whatever happened since; empty if it is new.
   *
   * @throws Refused ENTRY_CODE_USED
   */
  public Optional<EntryTaken> again(MarkPlace at, GivenEntry given) {
    return entries.of(at.sessionId(), at.assessorId()).stream()
        .filter(entry -> entry.code().equals(given.code()))
        .findFirst()
        .map(entry -> entry.again(at, given));
  }

  /**
   * Takes an entry that is new.
   *
   * @throws Refused CRITERION_INVALID, MARK_MOVED, STATION_APART, DECLARED_ABSENT
   */
  public EntryTaken take(MarkPlace at, Station station, GivenEntry given) {
    absences.refuse(at);
    List<StationEntry> all = entries.of(at.sessionId(), at.assessorId());
    StationRecord record = record(at, station, all);
    record.check(given);
    Integer version = record.with(given).map(mark -> standing(at, mark)).orElse(null);
    StationEntry entry = new StationEntry(at, all.size() + 1, given, version, clock.instant());
    entries.add(entry);
    return entry.taken();
  }

  /**
   * Takes a whole sheet; without a rating the former one stays.
   *
   * @return the version of the mark
   * @throws Refused STATION_APART, DECLARED_ABSENT
   */
  public int whole(MarkPlace at, StationMark given) {
    absences.refuse(at);
    List<StationEntry> all = entries.of(at.sessionId(), at.assessorId());
    StationRecord record = record(at, given.station(), all);
    GlobalRating rating = given.rating() == null ? record.rating() : given.rating();
    StationMark mark = new StationMark(given.station(), given.sheet(), rating);
    int version = marked(at, mark, marks.current(at));
    int seq = all.size();
    for (GivenEntry change : record.changes(mark)) {
      seq++;
      entries.add(new StationEntry(at, seq, change, version, clock.instant()));
    }
    return version;
  }

  private static StationRecord record(MarkPlace at, Station station, List<StationEntry> all) {
    return new StationRecord(
        station, all.stream().filter(entry -> entry.place().equals(at)).toList());
  }

  private int standing(MarkPlace at, StationMark mark) {
    Optional<Mark> former = marks.current(at);
    return former
        .filter(f -> f.says(mark))
        .map(Mark::version)
        .orElseGet(() -> marked(at, mark, former));
  }

  private int marked(MarkPlace at, StationMark mark, Optional<Mark> former) {
    if (former.filter(f -> !f.gives(mark.sheet())).isPresent()) {
      refuseApart(at, mark.station());
    }
    int version = 1 + former.map(Mark::version).orElse(0);
    marks.add(Mark.practical(at, version, mark, clock.instant()));
    facts.fire(
        new MarkGiven(at.personId(), at.sessionId(), at.station(), at.assessorId(), version));
    return version;
  }

  // Once all have marked and are too far apart the lead has seen what they gave: no point moves any
  // more, his own neither, or the difference would go without a decision.
  private void refuseApart(MarkPlace at, Station station) {
    if (conclusions
        .book(sessions.session(at.sessionId()))
        .apart(at.part(), at.personId(), station)) {
      throw new Refused(ExamReason.STATION_APART);
    }
  }
}
