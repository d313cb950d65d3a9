package org.carecert.certificate.print;

import java.time.LocalDate;
import java.util.function.Function;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.FaceField;
import org.carecert.certificate.domain.Remarks;
import org.carecert.certificate.domain.SealStyle;
import org.carecert.certificate.print.Fitting.Place;
import org.carecert.certificate.print.Fitting.Said;
import org.carecert.shared.Language;
import org.carecert.shared.paper.Align;
import org.carecert.shared.paper.Box;
import org.carecert.shared.paper.Face;
import org.carecert.shared.paper.Ink;
import org.carecert.shared.paper.Paper;
import org.carecert.shared.paper.Paper.At;
import org.carecert.shared.paper.QrCode;
import org.carecert.shared.paper.Seal;
import org.carecert.shared.paper.Tag;
import org.carecert.shared.paper.Type;

/** The lower end of the sheet: issuer, day and seal, the code to check it by, the foot. */
final class ClosingPart {
  private static final Box QR = new Box(25, 126, 40, 40);
  private static final float QR_MIDDLE = QR.x() + QR.width() / 2;
  private static final float QR_ROOM = 46;
  private static final float SEAL_X = 226;
  private static final float SEAL_ROOM = 84;
  private static final float REMARK_X = 134;
  private static final float REMARK_ROOM = 80;
  private static final float REMARK_STEP = 10;

  private final FaceWords words;
  private final Fitting fitting;
  private final Paper paper;

  ClosingPart(FaceWords words, Fitting fitting) {
    this.words = words;
    this.fitting = fitting;
    this.paper = fitting.paper();
  }

  void draw(float above) {
    float y = Math.min(Math.max(above + 13, 150), 158);
    issuer(y);
    day(y + 11.4f);
    remarks(y + 11.4f);
    seal(y + 5.5f);
    check();
    foot();
  }

  private void issuer(float y) {
    CertificateFace.Naming issuer = words.face().issuer();
    Type zh = new Type(Face.SONG_BOLD, 14, Ink.BLACK);
    Place place = new Place(at(SEAL_X, y), SEAL_ROOM, 0, 7);
    Said name = Said.of(Language.ZH, issuer.zh(), CertificateReason.ISSUER_TOO_LONG);
    fitting.centred(name, zh, place);
    Language second = words.second();
    if (second != null && !issuer.second().isEmpty()) {
      Type small = new Type(Fitting.face(second), 10, Ink.BLACK);
      Place below = new Place(at(SEAL_X, y + 5.8f), SEAL_ROOM, 0, 4.5f);
      Said other = Said.of(second, issuer.second(), CertificateReason.ISSUER_TOO_LONG);
      fitting.centred(other, small, below);
    }
  }

  private void day(float y) {
    Language second = words.second();
    Type type = new Type(Face.SONG, 11.5f, Ink.BLACK);
    String zh = FaceWords.date(Language.ZH, words.face().issuedOn());
    if (second == null) {
      paper.text(Tag.P, Language.ZH, type, at(SEAL_X, y), zh);
      return;
    }
    paper.text(Tag.P, Language.ZH, type, new At(SEAL_X - 1.5f, y, Align.RIGHT), zh);
    String other = FaceWords.date(second, words.face().issuedOn());
    paper.text(Tag.P, second, type, new At(SEAL_X + 1.5f, y), other);
  }

  /**
   * A paper that was printed once more, or that took another's place, says so beside its day, clear
   * of the seal (DOMAIN §3.4, rule 35).
   */
  private void remarks(float y) {
    Remarks remarks = words.face().remarks();
    if (remarks == null) {
      return;
    }
    String number = remarks.replaces();
    LocalDate on = remarks.reissuedOn();
    if (number != null) {
      remark(
          on == null ? y : y - REMARK_STEP,
          language -> FaceWords.word(language, "replaces", number));
    }
    if (on != null) {
      remark(y, language -> FaceWords.word(language, "reissued", FaceWords.date(language, on)));
    }
  }

  private void remark(float y, Function<Language, String> said) {
    Type zh = new Type(Face.SONG_BOLD, 11.5f, Ink.BLACK);
    Place place = new Place(at(REMARK_X, y), REMARK_ROOM, 0, 5);
    fitting.line(Said.of(Language.ZH, said.apply(Language.ZH)), zh, place);
    Language second = words.second();
    if (second != null) {
      Type small = new Type(Fitting.face(second), 10, Ink.BLACK);
      Place below = new Place(at(REMARK_X, y + 4.6f), REMARK_ROOM, 0, 4.5f);
      fitting.line(Said.of(second, said.apply(second)), small, below);
    }
  }

  private void seal(float centre) {
    SealStyle style = words.design().seal();
    if (style == SealStyle.NONE) {
      return;
    }
    String issuer = words.face().issuer().zh();
    String purpose = words.design().sealWords();
    paper.figure(
        FaceWords.word(Language.ZH, "seal.alt", issuer, purpose),
        Language.ZH,
        new Box(SEAL_X - 20, centre - 20, 40, 40),
        pen -> {
          if (style == SealStyle.STAR) {
            Seal.draw(pen, SEAL_X, centre, 19.5f, issuer, purpose);
          } else {
            Seal.ring(pen, SEAL_X, centre, 19.5f, issuer, purpose);
          }
        });
  }

  private void check() {
    String scan = words.label(Language.ZH, FaceField.SCAN);
    if (words.face().sample()) {
      sample();
    } else {
      String address = words.face().checkAddress();
      String said = scan + "：" + address.replaceFirst("#.*", "");
      paper.figure(said, Language.ZH, QR, pen -> QrCode.draw(pen, address, QR));
    }
    Place place = new Place(at(QR_MIDDLE, 169), QR_ROOM, 0, 5);
    fitting.line(Said.of(Language.ZH, scan), Fitting.grey(Language.ZH, 9), place);
    Language second = words.second();
    if (second != null) {
      Place below = new Place(at(QR_MIDDLE, 173), QR_ROOM, 0, 4.5f);
      Said other = Said.of(second, words.label(second, FaceField.SCAN));
      fitting.line(other, Fitting.grey(second, 7.5f), below);
    }
  }

  /** Where a certificate bears its code, a sample says what it is. */
  private void sample() {
    paper.ornament(pen -> pen.frame(Ink.GOLD, 0.3f, QR));
    Place place = new Place(at(QR_MIDDLE, QR.y() + QR.height() / 2), QR.width() - 3, 0, 7);
    Said note = Said.of(Language.ZH, FaceWords.word(Language.ZH, "sampleNote"));
    fitting.centred(note, new Type(Face.SONG, 9, Ink.SEAL), place);
  }

  private void foot() {
    Place place = new Place(at(148.5f, 188.6f), 230, 0, 5);
    fitting.line(Said.of(Language.ZH, words.foot()), Fitting.grey(Language.ZH, 7.5f), place);
  }

  private static At at(float x, float baseline) {
    return new At(x, baseline, Align.CENTRE);
  }
}
