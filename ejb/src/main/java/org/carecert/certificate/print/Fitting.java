package org.carecert.certificate.print;

import java.util.ArrayList;
import java.util.List;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.carecert.shared.paper.Align;
import org.carecert.shared.paper.Face;
import org.carecert.shared.paper.Ink;
import org.carecert.shared.paper.Paper;
import org.carecert.shared.paper.Paper.At;
import org.carecert.shared.paper.Paper.Column;
import org.carecert.shared.paper.Tag;
import org.carecert.shared.paper.Type;
import org.jspecify.annotations.Nullable;

/**
 * Sets text into the place that it has: smaller first, then on more lines. What would not be read
 * any more is not set, and told.
 */
final class Fitting {
  /** Millimetres of a point. */
  static final float POINT = 25.4f / 72;

  private static final float LEADING = 1.14f;
  private static final float STEP = 0.25f;

  private static final int SHOWN = 20;

  private final Paper paper;
  private final List<Refusal> refusals = new ArrayList<>();

  /**
   * A place for a text.
   *
   * @param room its width, and how high it may be, in millimetres
   * @param least the smallest size that is still read, in points
   */
  record Place(At at, float room, float height, float least) {}

  /**
   * A text in its language.
   *
   * @param tooLong what is said of it if it has no room
   */
  record Said(Tag tag, Language language, String text, CertificateReason tooLong) {
    /** A word of the template, or of ours. */
    static Said of(Language language, String text) {
      return new Said(Tag.P, language, text, CertificateReason.LABEL_TOO_LONG);
    }

    /** What is the certificate's own. */
    static Said of(Language language, String text, CertificateReason tooLong) {
      return new Said(Tag.P, language, text, tooLong);
    }
  }

  Fitting(Paper paper) {
    this.paper = paper;
  }

  Paper paper() {
    return paper;
  }

  /** What had no room so far. */
  List<Refusal> refusals() {
    return refusals;
  }

  /** A text has no room. */
  void tooLong(CertificateReason reason, String text) {
    int most = Math.min(text.codePointCount(0, text.length()), SHOWN);
    Refusal refusal = Refusal.of(reason, text.substring(0, text.offsetByCodePoints(0, most)));
    if (!refusals.contains(refusal)) {
      refusals.add(refusal);
    }
  }

  static Face face(@Nullable Language language) {
    return language == Language.KO ? Face.MYEONGJO : Face.SONG;
  }

  static Face bold(@Nullable Language language) {
    return language == Language.KO ? Face.MYEONGJO_BOLD : Face.SONG_BOLD;
  }

  static Type grey(Language language, float size) {
    return new Type(face(language), size, Ink.GREY);
  }

  /** One line, as large as its place allows. */
  void line(Said said, Type type, Place place) {
    Type fitting = shrunk(type, said.text(), place.room());
    if (fitting.size() < place.least()) {
      tooLong(said.tooLong(), said.text());
      return;
    }
    paper.text(said.tag(), said.language(), fitting, place.at(), said.text());
  }

  /** One line if it can be read so; else several, each as large as the place allows. */
  void lines(Said said, Type type, Place place) {
    Type one = shrunk(type, said.text(), place.room());
    if (one.size() >= Math.min(type.size(), 9)) {
      paper.text(said.tag(), said.language(), one, place.at(), said.text());
      return;
    }
    for (float size = Math.min(type.size(), 9); size >= place.least(); size -= STEP) {
      Type smaller = new Type(type.face(), size, type.ink());
      float leading = size * POINT * LEADING;
      Column column = new Column(place.at().x(), 0, place.room(), leading, 0);
      int lines = paper.lines(smaller, column, said.text());
      if (lines * leading <= place.height()) {
        float first = place.at().baseline() - (lines - 1) * leading / 2;
        paper.paragraph(
            said.language(),
            smaller,
            new Column(place.at().x(), first, place.room(), leading, 0),
            said.text());
        return;
      }
    }
    tooLong(said.tooLong(), said.text());
  }

  /** One or two lines around a middle. */
  void centred(Said said, Type type, Place place) {
    Type one = shrunk(type, said.text(), place.room());
    if (one.size() >= Math.min(type.size(), place.least() + 2)) {
      paper.text(said.tag(), said.language(), one, place.at(), said.text());
      return;
    }
    int half = middle(said.text());
    String upper = said.text().substring(0, half).strip();
    String lower = said.text().substring(half).strip();
    String longer = paper.width(type, upper) > paper.width(type, lower) ? upper : lower;
    Type two =
        shrunk(
            new Type(type.face(), Math.min(type.size(), place.least() + 2), type.ink()),
            longer,
            place.room());
    if (two.size() < place.least()) {
      tooLong(said.tooLong(), said.text());
      return;
    }
    float step = two.size() * POINT * LEADING / 2;
    At at = place.at();
    At above = new At(at.x(), at.baseline() - step, Align.CENTRE);
    At below = new At(at.x(), at.baseline() + step, Align.CENTRE);
    paper.text(said.tag(), said.language(), two, above, upper);
    paper.text(said.tag(), said.language(), two, below, lower);
  }

  private Type shrunk(Type type, String text, float room) {
    float width = paper.width(type, text);
    float share = width <= room ? 1 : room / width;
    return new Type(type.face(), type.size() * share, type.ink(), type.tracking() * share);
  }

  /** Where a text is parted: at the blank nearest to its middle, else in the middle. */
  private static int middle(String text) {
    int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    int before = text.lastIndexOf(' ', half);
    int after = text.indexOf(' ', half);
    int best = half - before <= after - half || after < 0 ? before : after;
    return best > text.length() / 4 && best < text.length() * 3 / 4 ? best : half;
  }
}
