package org.carecert.shared.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.certificate.CertificateFixture;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What our press draws, beside what PDFBox draws of the same. */
class SamePaperTest {
  private static final Instant MADE = Instant.parse("2025-11-28T02:00:00Z");
  private static final Paper.Imprint IMPRINT =
      new Paper.Imprint("证书", "珲春市职业技术学校", Language.ZH, MADE);
  private static final int SAME = 300;

  static Stream<CertificateFace> faces() {
    return Stream.of(
        CertificateFixture.completion("崔金女", "최금녀"),
        CertificateFixture.completion("赵𠮷𪚥", "조길룡"),
        CertificateFixture.skillLevel("朴㛃龑"),
        CertificateFixture.ofThreeScores("李䶮", "리엄"));
  }

  @ParameterizedTest
  @MethodSource("faces")
  void a_certificate_looks_and_reads_as_by_pdfbox(CertificateFace face) throws Exception {
    byte[] photo = CertificateFixture.photo();
    byte[] ours = CertificatePrint.pdf(face, photo, MADE, Binding.PLAIN);
    byte[] plain =
        PlainPress.pdf(Paper.Sheet.A4_LANDSCAPE, IMPRINT, CertificatePrint.drawing(face, photo));
    assertEquals(words(plain), words(ours));
    assertAlike(plain, ours);
  }

  @Test
  void another_name_does_not_look_the_same() throws Exception {
    byte[] photo = CertificateFixture.photo();
    byte[] one =
        CertificatePrint.pdf(CertificateFixture.completion("崔金", "최금"), photo, MADE, Binding.PLAIN);
    byte[] other =
        CertificatePrint.pdf(CertificateFixture.completion("崔全", "최금"), photo, MADE, Binding.PLAIN);
    long different = Rendered.different(one, other);
    assertTrue(different > 0 && different < 1000, different + " of a million");
  }

  @Test
  void every_kind_of_stroke_looks_as_by_pdfbox() throws Exception {
    byte[] ours =
        Paper.draw(Paper.Sheet.A4_PORTRAIT, IMPRINT, Binding.PLAIN, SamePaperTest::strokes);
    byte[] plain = PlainPress.pdf(Paper.Sheet.A4_PORTRAIT, IMPRINT, SamePaperTest::strokes);
    assertEquals(words(plain), words(ours));
    assertAlike(plain, ours);
    assertEquals(List.of(), Archived.faults(ours));
  }

  @Test
  void a_paper_is_the_same_with_and_without_a_typecase_and_each_time() throws Exception {
    Typecase typecase =
        Typecase.of(
            Paper.Sheet.A4_PORTRAIT,
            paper -> text(paper, Face.SONG, 12, "兹证明 于年月日至0123456789 최는부터"));
    byte[] bare = Paper.draw(Paper.Sheet.A4_PORTRAIT, IMPRINT, Binding.PLAIN, SamePaperTest::words);
    byte[] cased =
        Paper.draw(Paper.Sheet.A4_PORTRAIT, IMPRINT, typecase, Binding.PLAIN, SamePaperTest::words);
    assertEquals(words(bare), words(cased));
    assertAlike(bare, cased);
    assertEquals(List.of(), Archived.faults(cased));
    assertArrayEquals(
        cased,
        Paper.draw(
            Paper.Sheet.A4_PORTRAIT, IMPRINT, typecase, Binding.PLAIN, SamePaperTest::words));
  }

  private static void assertAlike(byte[] one, byte[] other) throws Exception {
    long different = Rendered.different(one, other);
    assertTrue(different <= SAME, different + " of a million dots differ");
  }

  /** What is copied out; where lines end is a guess of the program that reads. */
  private static List<String> words(byte[] pdf) throws Exception {
    return List.of(Archived.text(pdf).strip().split("\\s+"));
  }

  private static void words(Paper paper) {
    text(paper, Face.SONG, 30, "兹证明 崔金女 于2025年");
    text(paper, Face.MYEONGJO, 50, "최금녀는 2025년부터");
    text(paper, Face.RARE, 70, "𠮷𪚥 崔");
  }

  private static void strokes(Paper paper) {
    words(paper);
    paper.text(
        Tag.H1,
        Language.ZH,
        new Type(Face.SONG_BOLD, 20, Ink.RED, 6),
        new Paper.At(105, 90, Align.CENTRE),
        "字距㛃");
    paper.ornament(
        pen -> {
          pen.fill(Ink.GOLD, new Box(20, 100, 40, 20));
          pen.frame(Ink.RED, 0.7f, new Box(70, 100, 40, 20));
          pen.line(Ink.BLACK, 0.3f, 20, 130, 60, 140, 100, 131);
          pen.loop(Ink.BLACK, 0.3f, 120, 130, 160, 140, 190, 131);
          pen.fill(Ink.SEAL, new java.awt.geom.Ellipse2D.Float(20, 150, 30, 20));
          pen.bars(Ink.BLACK, new Box(60, 150, 20, 20), 10, 0, 0, 3, 2, 5, 8, 9, 9, 1);
          Seal.draw(pen, 120, 165, 18, "珲春市职业技术学校", "证书专用章");
        });
  }

  private static void text(Paper paper, Face face, float y, String text) {
    paper.text(Tag.P, Language.ZH, new Type(face, 14, Ink.BLACK), new Paper.At(20, y), text);
  }
}
