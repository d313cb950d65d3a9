package org.carecert.certificate.print;

import org.carecert.certificate.domain.CertificateReason;
import org.carecert.shared.Language;
import org.carecert.shared.paper.Face;
import org.carecert.shared.paper.Ink;
import org.carecert.shared.paper.Paper;
import org.carecert.shared.paper.Paper.Column;
import org.carecert.shared.paper.Type;

/** The sentence, in both languages, between the fields and the seal. */
final class BodyPart {
  private static final float WIDTH = 270 - FieldPart.LEFT;
  private static final float LAST = 152;
  private static final float LEAST = 0.55f;
  private static final float STEP = 0.05f;

  private final FaceWords words;
  private final Fitting fitting;
  private final Paper paper;

  /** Where a sentence is set. */
  private record Setting(Language language, Type type, Column column) {}

  BodyPart(FaceWords words, Fitting fitting) {
    this.words = words;
    this.fitting = fitting;
    this.paper = fitting.paper();
  }

  /** Draws it below the rows, as large as there is room; answers where it ends. */
  float draw(float rows) {
    float top = rows + 8;
    float scale = 1;
    while (top + height(scale) > LAST) {
      scale -= STEP;
      if (scale < LEAST) {
        String sentence = String.join("", words.sentence(Language.ZH));
        fitting.tooLong(CertificateReason.SENTENCE_TOO_LONG, sentence);
        return top;
      }
    }
    float y = set(chinese(top, scale));
    Language second = words.second();
    return second == null ? y : set(second(second, y + 0.4f, scale));
  }

  private float height(float scale) {
    Language second = words.second();
    float zh = height(chinese(0, scale));
    return second == null ? zh : zh + 0.4f + height(second(second, 0, scale));
  }

  private float height(Setting setting) {
    String[] sentence = words.sentence(setting.language());
    return paper.lines(setting.type(), setting.column(), sentence) * setting.column().leading();
  }

  private float set(Setting setting) {
    String[] sentence = words.sentence(setting.language());
    return paper.paragraph(setting.language(), setting.type(), setting.column(), sentence);
  }

  private static Setting chinese(float y, float scale) {
    Type type = new Type(Face.SONG, 15 * scale, Ink.BLACK);
    Column column = new Column(FieldPart.LEFT, y, WIDTH, 8.4f * scale, 10.6f * scale);
    return new Setting(Language.ZH, type, column);
  }

  private static Setting second(Language language, float y, float scale) {
    Type type = new Type(Fitting.face(language), 11 * scale, Ink.BLACK);
    Column column = new Column(FieldPart.LEFT, y, WIDTH, 6.1f * scale, 4 * scale);
    return new Setting(language, type, column);
  }
}
