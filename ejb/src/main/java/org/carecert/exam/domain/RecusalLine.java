package org.carecert.exam.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 回避行: an assessor or reviewer who is a candidate's relative.
 *
 * @param relative his user name
 * @param name his name
 * @param marked the stations that he marked already, or decided as the lead; they are marked anew
 *     by the substitute
 * @param substitute who marks in his place; null until one is named
 * @param replaceable user name of who can be replaced now: the relative, or his substitute while he
 *     has not marked everything; null if nobody
 */
public record RecusalLine(
    String admission,
    int seat,
    String candidate,
    Part part,
    String relative,
    String name,
    List<String> marked,
    @Nullable String substitute,
    @Nullable String replaceable) {
  public RecusalLine {
    marked = List.copyOf(marked);
  }

  /** Whether it is this one who can be replaced now. */
  public boolean opens(NewSubstitute wanted) {
    return wanted.relative().equals(replaceable)
        && admission.equals(wanted.admission())
        && part == wanted.part();
  }
}
