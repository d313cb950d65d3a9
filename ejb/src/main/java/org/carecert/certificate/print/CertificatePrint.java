package org.carecert.certificate.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.FrameStyle;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Texts;
import org.carecert.shared.paper.Binding;
import org.carecert.shared.paper.Box;
import org.carecert.shared.paper.Frame;
import org.carecert.shared.paper.Guilloche;
import org.carecert.shared.paper.Ink;
import org.carecert.shared.paper.Paper;
import org.carecert.shared.paper.Plate;
import org.carecert.shared.paper.Shelf;
import org.carecert.shared.paper.Typecase;
import org.carecert.shared.paper.Watermark;

/**
 * 证书版式: draws a certificate on A4 landscape by its template, Chinese first, the second language
 * after it (延政办发〔2022〕16号; 人社鉴发〔2021〕1号 for what a skill-level certificate must show). Each part of
 * the sheet has its class; they are drawn in the order in which they are read.
 */
public final class CertificatePrint {
  private static final byte[] NO_PHOTO = {};
  private static final Paper.Sheet SHEET = Paper.Sheet.A4_LANDSCAPE;
  private static final Box WHOLE = new Box(0, 0, SHEET.width(), SHEET.height());
  private static final Plate CLASSIC =
      new Plate(
          WHOLE,
          pen -> {
            Frame.draw(pen, SHEET);
            Guilloche.rosette(pen, 179, 112, 54);
          });
  private static final Plate PLAIN = new Plate(WHOLE, pen -> Frame.plain(pen, SHEET));
  private static final Shelf<CertificateFace, Typecase> EDITIONS = new Shelf<>(64);

  private CertificatePrint() {}

  /** What has no room on the certificate, each text once; empty if it can be drawn. */
  public static List<Refusal> tooLong(CertificateFace face) {
    List<Refusal> found = new ArrayList<>();
    Paper.tried(SHEET, paper -> found.addAll(draw(face, NO_PHOTO, paper)));
    return found;
  }

  /** The characters that no font of ours has; empty if all of them can be drawn. */
  public static List<Refusal> noGlyph(CertificateFace face) {
    String missing = Paper.missing(face.foreignText());
    return missing.isEmpty()
        ? List.of()
        : List.of(Refusal.of(CertificateReason.GLYPH_MISSING, missing));
  }

  /**
   * Draws the certificate with the holder's photo (JPEG or PNG) and what is bound to it.
   *
   * @throws Refused what has no room or no glyph on it
   */
  public static byte[] pdf(CertificateFace face, byte[] photo, Instant made, Binding binding) {
    Refused.ifAny(noGlyph(face));
    Paper.Imprint imprint = new Paper.Imprint(title(face), face.issuer().zh(), Language.ZH, made);
    // A sample is drawn once: nothing of it is kept for others.
    Typecase typecase =
        face.sample() ? Typecase.EMPTY : EDITIONS.get(face.specimen(), CertificatePrint::typecase);
    return Paper.draw(SHEET, imprint, typecase, binding, drawing(face, photo));
  }

  /** What is drawn on the sheet. */
  public static Consumer<Paper> drawing(CertificateFace face, byte[] photo) {
    return paper -> Refused.ifAny(draw(face, photo, paper));
  }

  private static Typecase typecase(CertificateFace specimen) {
    return Typecase.of(SHEET, drawing(specimen, NO_PHOTO));
  }

  private static List<Refusal> draw(CertificateFace face, byte[] photo, Paper paper) {
    FaceWords words = new FaceWords(face);
    Fitting fitting = new Fitting(paper);
    ground(face, paper);
    new HeadPart(words, fitting).draw();
    float rows = new FieldPart(words, fitting).draw(photo);
    float end = new BodyPart(words, fitting).draw(rows);
    new ClosingPart(words, fitting).draw(end);
    return fitting.refusals();
  }

  private static void ground(CertificateFace face, Paper paper) {
    paper.ornament(
        pen -> {
          boolean classic = face.template().design().frame() == FrameStyle.CLASSIC;
          pen.plate(classic ? CLASSIC : PLAIN, 0, 0);
          if (face.sample()) {
            String mark = FaceWords.word(Language.ZH, "sample");
            Watermark.draw(pen, paper.sheet(), Ink.PALE_RED, mark);
          }
        });
  }

  private static String title(CertificateFace face) {
    return face.sample()
        ? FaceWords.word(Language.ZH, "sample")
        : Texts.of(Language.ZH, face.kind()) + " " + face.number();
  }
}
