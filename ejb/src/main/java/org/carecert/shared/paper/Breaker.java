package org.carecert.shared.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * 断行: breaks text into lines. Han breaks anywhere, except before closing and after opening marks;
 * Hangul, Latin words and numbers only at spaces or beside Han.
 */
final class Breaker {
  private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕”’％%·…—,.;:?!)]}";
  private static final String NOT_LAST = "（《〈「『【〔“‘([{";

  private final Type type;

  /** One character with the font it is drawn in, and its width in points. */
  private record Atom(Face face, int codePoint, float width) {}

  Breaker(Type type) {
    this.type = type;
  }

  /** The lines of these pieces; the first line is shorter by the indent. */
  List<Line> lines(List<String> fields, float width, float indent) {
    List<Atom> atoms = new ArrayList<>();
    fields.forEach(field -> add(atoms, field));
    List<Line> lines = new ArrayList<>();
    int from = 0;
    float room = width - indent;
    while (from < atoms.size()) {
      int to = end(atoms, from, room);
      lines.add(line(atoms.subList(from, to), to == atoms.size()));
      from = to;
      while (from < atoms.size() && isSpace(atoms.get(from))) {
        from++;
      }
      room = width;
    }
    return lines;
  }

  private void add(List<Atom> atoms, String field) {
    Face whole = Fonts.forField(type.face(), field);
    int c;
    for (int i = 0; i < field.length(); i += Character.charCount(c)) {
      c = field.codePointAt(i);
      Face face = Fonts.forCharacter(whole, c);
      float width = Fonts.of(face).width(c) * type.size() / 1000f + type.tracking();
      atoms.add(new Atom(face, c, width));
    }
  }

  private static int end(List<Atom> atoms, int from, float room) {
    float used = 0;
    int good = from;
    for (int i = from; i < atoms.size(); i++) {
      used += atoms.get(i).width();
      if (used > room && !isSpace(atoms.get(i))) {
        return good > from ? good : Math.max(i, from + 1);
      }
      if (mayBreakAfter(atoms, i)) {
        good = i + 1;
      }
    }
    return atoms.size();
  }

  private static boolean mayBreakAfter(List<Atom> atoms, int i) {
    if (i + 1 == atoms.size()) {
      return true;
    }
    Atom here = atoms.get(i);
    Atom next = atoms.get(i + 1);
    if (NOT_FIRST.indexOf(next.codePoint()) >= 0 || NOT_LAST.indexOf(here.codePoint()) >= 0) {
      return false;
    }
    return isSpace(here) || isHan(here.codePoint()) || isHan(next.codePoint());
  }

  private static Line line(List<Atom> atoms, boolean last) {
    int size = atoms.size();
    while (size > 0 && isSpace(atoms.get(size - 1))) {
      size--;
    }
    List<Line.Run> runs = new ArrayList<>();
    float width = 0;
    int start = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || atoms.get(i).face() != atoms.get(start).face()) {
        Line.Run run = run(atoms.subList(start, i));
        runs.add(run);
        width += run.width();
        start = i;
      }
    }
    return new Line(runs, width, last);
  }

  private static Line.Run run(List<Atom> atoms) {
    StringBuilder text = new StringBuilder();
    float width = 0;
    for (Atom atom : atoms) {
      text.appendCodePoint(atom.codePoint());
      width += atom.width();
    }
    return new Line.Run(atoms.get(0).face(), text.toString(), width);
  }

  private static boolean isSpace(Atom atom) {
    return atom.codePoint() == ' ' || atom.codePoint() == 0x3000;
  }

  private static boolean isHan(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
  }
}
