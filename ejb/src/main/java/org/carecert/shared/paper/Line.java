package org.carecert.shared.paper;

import java.util.List;

/** A line of text that has been broken: its runs of one font each, and its width in points. */
record Line(List<Run> runs, float width, boolean last) {
  /** Characters of one font. */
  record Run(Face face, String text, float width) {}

  int characters() {
    return runs.stream().mapToInt(r -> r.text().codePointCount(0, r.text().length())).sum();
  }
}
