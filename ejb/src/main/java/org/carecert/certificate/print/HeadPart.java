package org.carecert.certificate.print;

import java.awt.geom.Path2D;
import java.util.Base64;
import java.util.Optional;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.FaceField;
import org.carecert.certificate.print.Fitting.Place;
import org.carecert.certificate.print.Fitting.Said;
import org.carecert.shared.Language;
import org.carecert.shared.paper.Align;
import org.carecert.shared.paper.Box;
import org.carecert.shared.paper.Face;
import org.carecert.shared.paper.Ink;
import org.carecert.shared.paper.Paper;
import org.carecert.shared.paper.Paper.At;
import org.carecert.shared.paper.Pen;
import org.carecert.shared.paper.Picture;
import org.carecert.shared.paper.Shelf;
import org.carecert.shared.paper.Tag;
import org.carecert.shared.paper.Type;
import org.jspecify.annotations.Nullable;

/** The head of the sheet: logo, title in both languages, number. */
final class HeadPart {
  private static final Box LOGO = new Box(29, 27, 26, 20);
  private static final Shelf<String, Optional<Picture>> LOGOS = new Shelf<>(64);
  private static final float MIDDLE = 148.5f;
  private static final float TITLE_ROOM = 180;
  private static final float END = 270;
  private static final float NUMBER_AT = 57.5f;

  private final FaceWords words;
  private final Fitting fitting;
  private final Paper paper;

  HeadPart(FaceWords words, Fitting fitting) {
    this.words = words;
    this.fitting = fitting;
    this.paper = fitting.paper();
  }

  void draw() {
    logo(words.design().logo());
    Place first = new Place(centre(38), TITLE_ROOM, 0, 18);
    Said title = titled(Tag.H1, Language.ZH);
    fitting.line(title, new Type(Face.SONG_BOLD, 38, Ink.RED, 13), first);
    secondTitle(words.second());
    rule();
    number();
  }

  private void secondTitle(@Nullable Language second) {
    if (second == null) {
      return;
    }
    float tracking = second == Language.KO ? 2.5f : 0.6f;
    Type type = new Type(Fitting.bold(second), 15, Ink.RED, tracking);
    Place place = new Place(centre(46.5f), TITLE_ROOM, 0, 8);
    fitting.line(titled(Tag.H2, second), type, place);
  }

  private Said titled(Tag tag, Language language) {
    return new Said(tag, language, words.title(language), CertificateReason.LABEL_TOO_LONG);
  }

  private void rule() {
    paper.ornament(
        pen -> {
          pen.line(Ink.GOLD, 0.25f, 88, 51, MIDDLE - 5, 51);
          pen.line(Ink.GOLD, 0.25f, MIDDLE + 5, 51, 209, 51);
          diamond(pen, MIDDLE, 51, 1.3f);
          diamond(pen, MIDDLE - 3, 51, 0.8f);
          diamond(pen, MIDDLE + 3, 51, 0.8f);
        });
  }

  private void number() {
    Language second = words.second();
    String label = words.label(Language.ZH, FaceField.NUMBER);
    String both = second == null ? label : label + "  " + words.label(second, FaceField.NUMBER);
    boolean sample = words.face().sample();
    String value = sample ? FaceWords.word(Language.ZH, "sample") : words.face().number();
    Type digits = new Type(Face.SONG, 11, sample ? Ink.SEAL : Ink.BLACK);
    float left = END - paper.width(digits, value) - 3;
    Place place = new Place(new At(left, NUMBER_AT, Align.RIGHT), left - 70, 0, 6);
    fitting.line(Said.of(Language.ZH, both), Fitting.grey(Language.ZH, 9.5f), place);
    paper.text(Tag.P, Language.ZH, digits, new At(END, NUMBER_AT, Align.RIGHT), value);
  }

  private void logo(@Nullable String kept) {
    if (kept == null) {
      return;
    }
    LOGOS
        .get(kept, base64 -> Picture.contained(Base64.getDecoder().decode(base64), LOGO))
        .ifPresent(
            picture ->
                paper.figure(
                    FaceWords.word(Language.ZH, "logo"),
                    Language.ZH,
                    LOGO,
                    pen -> pen.overprint(() -> pen.image(picture, LOGO))));
  }

  private static At centre(float baseline) {
    return new At(MIDDLE, baseline, Align.CENTRE);
  }

  private static void diamond(Pen pen, float x, float y, float r) {
    Path2D.Float shape = new Path2D.Float();
    shape.moveTo(x - r, y);
    shape.lineTo(x, y - r);
    shape.lineTo(x + r, y);
    shape.lineTo(x, y + r);
    shape.closePath();
    pen.fill(Ink.RED, shape);
  }
}
