package org.carecert.exam.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 重新评分: what the answers of a session's papers are worth by these rules. It only ever gives new
 * versions, and only where something changes: no mark is dropped, and a second time nothing comes.
 */
public final class Remarking {
  private final AnswerRules rules;
  private final String basis;
  private final Instant at;

  /** Marks by these rules, on this basis. */
  public Remarking(AnswerRules rules, String basis, Instant at) {
    this.rules = rules;
    this.basis = basis;
    this.at = at;
  }

  /** The new versions; a paper whose mark stays has none. */
  public List<Mark> anew(Map<MarkPlace, Mark> current, List<SatPaper> papers) {
    List<Mark> anew = new ArrayList<>();
    for (SatPaper paper : papers) {
      rules
          .points(paper.answers(), paper.people())
          .flatMap(points -> next(paper, current.get(paper.place()), points))
          .ifPresent(anew::add);
    }
    return anew;
  }

  // Another scale of the same share is no change.
  private Optional<Mark> next(SatPaper paper, @Nullable Mark former, TheoryPoints points) {
    if (former == null) {
      return Optional.of(Mark.theory(paper.place(), points.points(), points.outOf(), at));
    }
    boolean same =
        former.counts()
            && (long) former.points() * points.outOf() == (long) points.points() * former.outOf();
    return same
        ? Optional.empty()
        : Optional.of(former.corrected(points.points(), points.outOf(), basis, at));
  }

  /** The marks that count once these new versions are kept. */
  public static Map<MarkPlace, Mark> with(Map<MarkPlace, Mark> current, List<Mark> anew) {
    Map<MarkPlace, Mark> after = new LinkedHashMap<>(current);
    anew.forEach(mark -> after.put(mark.place(), mark));
    return after;
  }
}
