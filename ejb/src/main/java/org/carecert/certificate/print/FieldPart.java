package org.carecert.certificate.print;

import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.FaceField;
import org.carecert.certificate.print.Fitting.Place;
import org.carecert.certificate.print.Fitting.Said;
import org.carecert.shared.Language;
import org.carecert.shared.paper.Box;
import org.carecert.shared.paper.Face;
import org.carecert.shared.paper.Ink;
import org.carecert.shared.paper.Paper;
import org.carecert.shared.paper.Paper.At;
import org.carecert.shared.paper.Picture;
import org.carecert.shared.paper.Type;
import org.jspecify.annotations.Nullable;

/** The photo and the fields beside it, two in a row. */
final class FieldPart {
  /** Where the fields and the sentence begin. */
  static final float LEFT = 75.5f;

  private static final Box PHOTO = new Box(29, 60.5f, 32, 44.8f);
  private static final float[] LABEL_X = {LEFT, 176f};
  private static final float[] VALUE_X = {101f, 201.5f};
  private static final float[] END_X = {168f, 270f};
  private static final float FIRST_ROW = 65.5f;
  private static final float ROW = 11.8f;

  private final FaceWords words;
  private final Fitting fitting;
  private final Paper paper;
  private int place;

  /** What stands in a field, in Chinese and, where it has another word, in the second language. */
  private record Value(String zh, @Nullable String second) {}

  FieldPart(FaceWords words, Fitting fitting) {
    this.words = words;
    this.fitting = fitting;
    this.paper = fitting.paper();
  }

  /** Draws them; answers where the rows end. */
  float draw(byte[] photo) {
    photo(photo);
    for (FaceField field : FaceField.values()) {
      boolean here = field != FaceField.NUMBER && field != FaceField.SCAN;
      if (here && words.design().shows(field)) {
        field(field, value(field));
      }
    }
    int rows = (place + 1) / 2;
    return FIRST_ROW + rows * ROW;
  }

  private void photo(byte[] photo) {
    if (words.face().sample()) {
      paper.ornament(pen -> pen.frame(Ink.GOLD, 0.3f, PHOTO.inset(-1.4f)));
    }
    Picture.fitted(photo, PHOTO)
        .ifPresent(
            picture ->
                paper.figure(
                    FaceWords.word(Language.ZH, "photo"),
                    Language.ZH,
                    PHOTO,
                    pen -> {
                      pen.fill(Ink.WHITE, PHOTO.inset(-1.4f));
                      pen.frame(Ink.GOLD, 0.3f, PHOTO.inset(-1.4f));
                      pen.image(picture, PHOTO);
                    }));
  }

  private Value value(FaceField field) {
    CertificateFace face = words.face();
    CertificateFace.Holder holder = face.holder();
    Language second = words.second();
    return switch (field) {
      case NAME -> other(holder.name(), holder.nameIn(second));
      case DOCUMENT_TYPE -> new Value(holder.documentType(), null);
      case DOCUMENT -> new Value(holder.documentNumber(), null);
      case OCCUPATION -> other(face.occupation().zh(), face.occupation().second());
      case LEVEL -> other(words.level(Language.ZH), second == null ? "" : words.level(second));
      case SCORES -> other(words.scores(Language.ZH), second == null ? "" : words.scores(second));
      case HOURS -> other(words.hours(Language.ZH), second == null ? "" : words.hours(second));
      case ISSUER -> other(face.issuer().zh(), face.issuer().second());
      default -> new Value(FaceWords.NONE, null);
    };
  }

  private Value other(String zh, String second) {
    boolean same = words.second() == null || second.isEmpty() || second.equals(zh);
    return new Value(zh, same ? null : second);
  }

  private void field(FaceField field, Value value) {
    int column = place % 2;
    int row = place / 2;
    float y = FIRST_ROW + row * ROW;
    place++;
    label(field, new At(LABEL_X[column], y), VALUE_X[column] - LABEL_X[column] - 0.8f);
    float room = END_X[column] - VALUE_X[column] - 1;
    At at = new At(VALUE_X[column] + 1, value.second() == null ? y + 1.4f : y);
    float height = value.second() == null ? 9.2f : 5.6f;
    Type bold = new Type(Face.SONG_BOLD, 14, Ink.BLACK);
    CertificateReason tooLong = tooLong(field);
    Said zh = Said.of(Language.ZH, value.zh(), tooLong);
    fitting.lines(zh, bold, new Place(lifted(at, value), room, height, 5.5f));
    second(value.second(), tooLong, new Place(new At(at.x(), y + 4.4f), room, 4.3f, 4.5f));
    paper.ornament(
        pen -> pen.line(Ink.PALE_GOLD, 0.25f, VALUE_X[column], y + 6.2f, END_X[column], y + 6.2f));
  }

  /** Two lines over a second language stand a little higher than one. */
  private At lifted(At at, Value value) {
    Type bold = new Type(Face.SONG_BOLD, 9, Ink.BLACK);
    boolean one = paper.width(bold, value.zh()) <= END_X[0] - VALUE_X[0] - 1;
    return one || value.second() == null ? at : new At(at.x(), at.baseline() - 1);
  }

  private static CertificateReason tooLong(FaceField field) {
    return switch (field) {
      case NAME -> CertificateReason.NAME_TOO_LONG;
      case OCCUPATION -> CertificateReason.OCCUPATION_TOO_LONG;
      case ISSUER -> CertificateReason.ISSUER_TOO_LONG;
      default -> CertificateReason.FIELD_TOO_LONG;
    };
  }

  private void second(@Nullable String text, CertificateReason tooLong, Place place) {
    Language second = words.second();
    if (text == null || second == null) {
      return;
    }
    Type small = new Type(Fitting.face(second), 9, Ink.BLACK);
    Said said = Said.of(second, text, tooLong);
    if (paper.width(small, text) <= place.room() * 1.3f) {
      fitting.line(said, small, new Place(place.at(), place.room(), 0, 6));
    } else {
      fitting.lines(said, small, place);
    }
  }

  private void label(FaceField field, At at, float room) {
    Said zh = Said.of(Language.ZH, words.label(Language.ZH, field));
    fitting.line(zh, Fitting.grey(Language.ZH, 11.5f), new Place(at, room, 0, 6));
    Language second = words.second();
    if (second != null) {
      At below = new At(at.x(), at.baseline() + 4.2f);
      Said other = Said.of(second, words.label(second, field));
      fitting.line(other, Fitting.grey(second, 8), new Place(below, room, 0, 4.5f));
    }
  }
}
