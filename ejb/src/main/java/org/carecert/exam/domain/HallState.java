package org.carecert.exam.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 考场状态: how it stands at a moment about the hall of somebody who has not started.
 *
 * @param paused whether it is paused
 * @param ended whether an officer ended its exam
 * @param lost when nobody could start
 */
public record HallState(boolean paused, boolean ended, List<Span> lost) {
  /** Nothing ever stopped it. */
  public static final HallState OPEN = new HallState(false, false, List.of());

  public HallState {
    lost = List.copyOf(lost);
  }

  /** What these stops make of it. */
  public static HallState of(Collection<HallStop> stops, Instant now) {
    return new HallState(
        stops.stream().anyMatch(s -> s.lasts() && s.kind() == IncidentKind.PAUSE),
        stops.stream().anyMatch(s -> s.lasts() && s.kind() == IncidentKind.END),
        // An end loses nobody time while it stands; only one that was taken back did.
        stops.stream()
            .filter(s -> !s.lasts() || s.kind() != IncidentKind.END)
            .map(s -> s.span(now))
            .toList());
  }

  /** The window of a seat with the time that its hall lost: it closes later by that. */
  public Window moved(Window planned) {
    return planned.longer(lost);
  }

  /** What forbids a start. */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>();
    if (ended) {
      faults.add(Refusal.of(ExamReason.HALL_ENDED));
    }
    if (paused) {
      faults.add(Refusal.of(ExamReason.SESSION_PAUSED));
    }
    return faults;
  }
}
