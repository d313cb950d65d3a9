package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 成绩册: what the marks of a session say about each candidate. */
public final class ScoreBook {
  private final Map<Long, Mark> theory = new HashMap<>();
  private final Map<Part, PanelBook> panels = new EnumMap<>(Part.class);

  /** The marks that count, and who gives them at the parts that people mark. */
  public ScoreBook(Map<MarkPlace, Mark> marks, Collection<Panel> panels) {
    for (Mark mark : marks.values()) {
      if (mark.place().part() == Part.THEORY) {
        theory.put(mark.place().personId(), mark);
      }
    }
    panels.forEach(panel -> this.panels.put(panel.part(), new PanelBook(panel, marks.values())));
  }

  /** The stations at which this candidate's assessors, all of them, are too far apart. */
  public List<Spread> spreads(Admission admission) {
    return panels.values().stream().flatMap(book -> book.spreads(admission).stream()).toList();
  }

  /** Whether a candidate's assessors, all of them, are too far apart at this station of a part. */
  public boolean apart(Part part, long personId, Station station) {
    PanelBook book = panels.get(part);
    return book != null && book.apart(personId, station);
  }

  /** How many marks of a part a candidate needs: each station by each who marks him. */
  public int needed(Part part, long personId) {
    PanelBook book = panels.get(part);
    return book == null ? 0 : book.needed(personId);
  }

  /** How many a candidate has. */
  public int given(Part part, long personId) {
    PanelBook book = panels.get(part);
    return book == null ? 0 : book.given(personId);
  }

  /** The score of a part; null if it was not sat, or as long as a mark is missing. */
  public @Nullable BigDecimal score(Part part, long personId) {
    if (part == Part.THEORY) {
      return theory(personId);
    }
    PanelBook book = panels.get(part);
    return book == null ? null : book.score(personId);
  }

  /** The scores of the parts that a person sat and that are marked. */
  public Map<Part, BigDecimal> sat(long personId) {
    Map<Part, BigDecimal> sat = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      BigDecimal score = score(part, personId);
      if (score != null) {
        sat.put(part, score);
      }
    }
    return sat;
  }

  private @Nullable BigDecimal theory(long personId) {
    Mark mark = theory.get(personId);
    return mark == null || !mark.counts() ? null : Marking.score(mark.points(), mark.outOf());
  }
}
