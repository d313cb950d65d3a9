package org.carecert.exam.domain;

import java.util.List;

/**
 * 考生信号: what was noticed while one candidate sat, the oldest first.
 *
 * @param admission the admission's code
 */
public record CandidateSignals(String admission, int seat, String name, List<SignalLine> signals) {
  public CandidateSignals {
    signals = List.copyOf(signals);
  }

  /** How often something of this kind was noticed. */
  public long count(SignalKind kind) {
    return signals.stream().filter(signal -> signal.kind() == kind).count();
  }

  /** For how many seconds in all the page was not in front. */
  public int secondsAway() {
    return signals.stream()
        .filter(signal -> signal.kind() == SignalKind.FOCUS_LOST)
        .mapToInt(SignalLine::seconds)
        .sum();
  }
}
