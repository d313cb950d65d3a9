package org.carecert.exam.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 损失台账: what took time of the attempts of a session, and what was given back for it by now: read
 * once for all of them.
 */
public final class Losses {
  private final List<ExamIncident> everybodys;
  private final Map<Long, List<ExamIncident>> own;
  private final Map<Long, List<TimeAdjustment>> given;

  /** Of these incidents and adjustments. */
  public Losses(Collection<ExamIncident> incidents, Collection<TimeAdjustment> given) {
    this.everybodys = incidents.stream().filter(each -> each.attemptId() == null).toList();
    this.own =
        incidents.stream()
            .filter(each -> each.attemptId() != null)
            .collect(
                Collectors.groupingBy(each -> Optional.ofNullable(each.attemptId()).orElseThrow()));
    this.given = given.stream().collect(Collectors.groupingBy(TimeAdjustment::attemptId));
  }

  /** The pause of an attempt that has not ended. */
  public Optional<ExamIncident> openPause(long attempt) {
    return own.getOrDefault(attempt, List.of()).stream()
        .filter(each -> each.kind() == IncidentKind.PAUSE && each.endedAt() == null)
        .findFirst();
  }

  /**
   * The seconds that are still to be given back to an attempt, with all that is known by now: what
   * it lost while it ran, and what the window cut from it because nobody could start before. 0 if
   * this incident has given it some before.
   */
  public int owed(ExamIncident incident, Attempt attempt, SeatTime seat, Instant now) {
    List<TimeAdjustment> had = given.getOrDefault(attempt.id(), List.of());
    if (had.stream().anyMatch(t -> Long.valueOf(incident.id()).equals(t.incidentId()))) {
      return 0;
    }
    int restored =
        had.stream().filter(t -> t.kind().lost()).mapToInt(TimeAdjustment::seconds).sum();
    List<Span> lost =
        Stream.concat(everybodys.stream(), own.getOrDefault(attempt.id(), List.of()).stream())
            .filter(each -> each.tookTimeOf(attempt.id(), seat.seat()))
            .map(each -> each.span(now))
            .toList();
    int cut = seat.cut(attempt, Stream.concat(lost.stream(), stops(seat, now)).toList());
    Instant end = attempt.endsAt().minusSeconds(restored).plusSeconds(cut);
    return cut + LostTime.seconds(attempt.startedAt(), end, lost) - restored;
  }

  private Stream<Span> stops(SeatTime seat, Instant now) {
    return everybodys.stream()
        .flatMap(each -> HallStop.of(each, seat.seat()).stream())
        .map(stop -> stop.span(now));
  }
}
