package org.carecert.certificate.print;

import java.util.List;
import org.carecert.shared.Language;
import org.carecert.shared.paper.Align;
import org.carecert.shared.paper.Face;
import org.carecert.shared.paper.Ink;
import org.carecert.shared.paper.Paper;
import org.carecert.shared.paper.Paper.At;
import org.carecert.shared.paper.Tag;
import org.carecert.shared.paper.Type;

/** 清单页: one landscape sheet of a list: head, columns, rows. */
final class ListSheet {
  static final float TOP = 48;
  static final float LEFT = 15;
  static final float RIGHT = 282;

  private static final Type TITLE = new Type(Face.SONG_BOLD, 18, Ink.BLACK, 2);
  private static final Type HEAD = new Type(Face.SONG_BOLD, 9.5f, Ink.BLACK);
  private static final Type CELL = new Type(Face.SONG, 9, Ink.BLACK);
  private static final Type SMALL = new Type(Face.SONG, 8.5f, Ink.GREY);
  private static final float SIGNED = 67;
  // What printers have always set where a character was missing.
  private static final String GETA = "〓";

  private final Paper paper;
  private final String counted;

  ListSheet(Paper paper, String counted) {
    this.paper = paper;
    this.counted = counted;
  }

  void head(String title, String note) {
    At centre = new At(paper.sheet().width() / 2, 22, Align.CENTRE);
    paper.text(Tag.H1, Language.ZH, TITLE, centre, title);
    text(SMALL, new At(LEFT, 32), note);
    text(SMALL, new At(RIGHT, 32, Align.RIGHT), counted);
  }

  void columns(float[] x, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      text(HEAD, new At(x[i], TOP - 7), words.get(i));
    }
    paper.ornament(pen -> pen.line(Ink.BLACK, 0.4f, LEFT, TOP - 5, RIGHT, TOP - 5));
  }

  void row(float[] x, float y, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = printed(cells.get(i));
      float room = (i + 1 < x.length ? x[i + 1] : RIGHT) - x[i] - 1.5f;
      text(fitted(cell, room), new At(x[i], y), cell);
    }
  }

  /** Running text; every word that is not a name can break anywhere. */
  void running(Paper.Column column, String text) {
    paper.paragraph(Language.ZH, CELL, column, printed(text));
  }

  void rule(float y) {
    paper.ornament(pen -> pen.line(Ink.PALE_GOLD, 0.25f, LEFT, y, RIGHT, y));
  }

  /** A word and a line on which somebody signs. */
  void toSign(At at, String word) {
    text(CELL, at, word);
    float from = at.x() + paper.width(CELL, word) + 2;
    paper.ornament(
        pen ->
            pen.line(Ink.GREY, 0.3f, from, at.baseline() + 1, at.x() + SIGNED, at.baseline() + 1));
  }

  private Type fitted(String text, float room) {
    float width = paper.width(CELL, text);
    return width <= room ? CELL : new Type(CELL.face(), CELL.size() * room / width, CELL.ink());
  }

  private void text(Type type, At at, String text) {
    paper.text(Tag.P, Language.ZH, type, at, text);
  }

  // Who is refused because his name has no glyph stands on the list all the same.
  private static String printed(String text) {
    String shown = text;
    for (int letter : Paper.missing(text).codePoints().toArray()) {
      shown = shown.replace(Character.toString(letter), GETA);
    }
    return shown;
  }
}
