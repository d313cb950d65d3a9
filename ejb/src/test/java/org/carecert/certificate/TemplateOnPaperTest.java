package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.domain.BuiltInDesigns;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.FaceField;
import org.carecert.certificate.domain.FrameStyle;
import org.carecert.certificate.domain.PrintTemplate;
import org.carecert.certificate.domain.SampleFaces;
import org.carecert.certificate.domain.SampleHolder;
import org.carecert.certificate.domain.SealStyle;
import org.carecert.certificate.domain.SecondBlock;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.certificate.domain.Wording;
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.shared.Digests;
import org.carecert.shared.Language;
import org.carecert.shared.Reason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.paper.Archived;
import org.carecert.shared.paper.Binding;
import org.carecert.shared.paper.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A template on paper: samples of every kind with ordinary, rare and long words. */
class TemplateOnPaperTest {
  private static final Instant MADE = Instant.parse("2025-11-28T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2025, 11, 28);

  @ParameterizedTest
  @EnumSource(SampleHolder.class)
  void a_sample_of_each_kind_is_an_archive_file_that_says_what_it_is(SampleHolder who)
      throws Exception {
    for (CertificateKind kind : BuiltInDesigns.KINDS) {
      for (Language second : List.of(Language.KO, Language.EN)) {
        PrintTemplate template = new PrintTemplate(0, BuiltInDesigns.of(kind), second);
        byte[] pdf = pdf(sample(kind, template, who), kind + "-" + who + "-" + second);
        assertEquals(List.of(), Archived.faults(pdf), kind + " " + who);
        String text = Archived.text(pdf).replaceAll("\\s", "");
        assertTrue(text.contains("样张SAMPLE"), text);
        assertTrue(text.contains("样张，仅供预览，不是证书。"), text);
        assertFalse(text.contains("http://127.0.0.1"), text);
        int times = second == Language.KO ? 2 : 3;
        assertEquals(times + 1, text.split(who.holder().name(), -1).length, text);
      }
    }
  }

  @Test
  void an_issuers_own_look_stands_on_the_paper() throws Exception {
    TemplateDesign own = own();
    byte[] pdf =
        pdf(CertificateFixture.by(own, CertificateFixture.completion("崔㛃", "최결")), "own-look");
    assertEquals(List.of(), Archived.faults(pdf));
    String text = Archived.text(pdf);
    assertTrue(text.contains("结业纪念证书"), text);
    assertTrue(text.contains("崔㛃 在我校读完全部课程"), text);
    assertFalse(text.contains("강습"), "Chinese alone: " + text);
    assertFalse(text.contains("理论 64"), "no hours: " + text);
    assertTrue(text.contains("流水 20251128-7KQ4"), text);
  }

  @Test
  void a_logo_is_kept_small_and_once() throws Exception {
    byte[] kept = Picture.stored(CertificateFixture.photo(), 480).orElseThrow();
    assertArrayEquals(kept, Picture.stored(kept, 480).orElseThrow());
    assertTrue(Picture.stored(new byte[] {1, 2, 3}, 480).isEmpty());
    TemplateDesign design = own().with(kept);
    assertEquals(Base64.getEncoder().encodeToString(kept), design.logo());
    assertArrayEquals(kept, design.picture().orElseThrow());
    byte[] pdf =
        pdf(CertificateFixture.by(design, CertificateFixture.completion("崔㛃", "최결")), "kept-logo");
    assertEquals(List.of(), Archived.faults(pdf));
  }

  @Test
  void what_has_no_room_is_found_before_there_is_a_number() {
    assertEquals(List.of(), tooLong(CertificateFixture.skillLevel("㛃𠮷")));
    String endless = "金达莱".repeat(48);
    CertificateFace plain = CertificateFixture.completion("崔㛃", "최결");
    assertEquals(
        List.of(CertificateReason.NAME_TOO_LONG),
        tooLong(CertificateFixture.completion("阿卜杜".repeat(30), "최결")));
    assertEquals(
        List.of(CertificateReason.NAME_TOO_LONG),
        tooLong(CertificateFixture.completion("崔㛃", "최결횡".repeat(60))));
    assertEquals(
        List.of(CertificateReason.OCCUPATION_TOO_LONG, CertificateReason.ISSUER_TOO_LONG),
        tooLong(CertificateFixture.named(plain, new Naming(endless, ""), new Naming(endless, ""))));
    assertEquals(
        List.of(CertificateReason.LABEL_TOO_LONG),
        tooLong(CertificateFixture.by(titled("证".repeat(60)), plain)));
    assertEquals(
        List.of(CertificateReason.SENTENCE_TOO_LONG),
        tooLong(CertificateFixture.by(bodied("{name}" + "修完规定的课程并通过考核".repeat(60)), plain)));
  }

  @Test
  void what_has_no_room_is_never_drawn() {
    CertificateFace face =
        CertificateFixture.by(titled("证".repeat(60)), CertificateFixture.completion("崔㛃", "최결"));
    Refused refused = assertThrows(Refused.class, () -> pdf(face, ""));
    assertEquals(CertificateReason.LABEL_TOO_LONG, refused.reason());
    assertEquals("证".repeat(20), refused.refusals().get(0).args().get(0));
  }

  private static List<Reason> tooLong(CertificateFace face) {
    return CertificatePrint.tooLong(face.unnumbered()).stream().map(Refusal::reason).toList();
  }

  @Test
  void equal_designs_are_one_template() {
    assertEquals(own(), own());
    assertEquals(own().hashCode(), own().hashCode());
    assertNotEquals(own(), titled("结业证书"));
  }

  @ParameterizedTest
  @CsvSource({
    "SKILL_LEVEL, 22efd864f0b25afaa3ea214e0f8f0506ad7bc50fea8768fc561b4da90de82487",
    "TRAINING_COMPLETION, 4c539ffad25041fae73a5a25b5284c292fa011319df525ccfc6b585a1ae0f012",
    "POST_TRAINING, ced30e2ecdd914bcce00b2ebe29dfe697a464314e08a0ab08bee5d73ca25fe38",
    "SPECIAL_ABILITY, cac6adcdc6d43c0105cb1c572dd62e64641bf86a9e44dd2ed2f9100f649f38ac"
  })
  void the_first_version_of_a_kind_never_changes(CertificateKind kind, String digest) {
    assertEquals(digest, Digests.sha256Hex(BuiltInDesigns.file(kind)));
  }

  private static CertificateFace sample(
      CertificateKind kind, PrintTemplate template, SampleHolder who) {
    Naming issuer = new Naming("延边州金达莱职业技能评价中心", "연변주진달래직업기능평가중심");
    return SampleFaces.of(kind, template, who, new SampleFaces.Signed(issuer, DAY));
  }

  private static TemplateDesign own() {
    Wording zh = BuiltInDesigns.of(CertificateKind.TRAINING_COMPLETION).in(Language.ZH);
    return new TemplateDesign(
        SecondBlock.NONE,
        Map.of(Language.ZH, new Wording("结业纪念证书", "{name} 在我校读完全部课程，特发此证。", zh.labels())),
        EnumSet.of(FaceField.LEVEL),
        FrameStyle.PLAIN,
        SealStyle.RING,
        "结业专用章",
        "流水 {serial}",
        Base64.getEncoder().encodeToString(CertificateFixture.photo()));
  }

  private static TemplateDesign titled(String title) {
    Wording zh = own().in(Language.ZH);
    return worded(new Wording(title, zh.body(), zh.labels()));
  }

  private static TemplateDesign bodied(String body) {
    Wording zh = own().in(Language.ZH);
    return worded(new Wording(zh.title(), body, zh.labels()));
  }

  private static TemplateDesign worded(Wording zh) {
    TemplateDesign own = own();
    Map<Language, Wording> words = new EnumMap<>(own.words());
    words.put(Language.ZH, zh);
    return new TemplateDesign(
        own.second(),
        words,
        own.shown(),
        own.frame(),
        own.seal(),
        own.sealWords(),
        own.foot(),
        own.logo());
  }

  private static byte[] pdf(CertificateFace face, String kept) throws Exception {
    byte[] pdf = CertificatePrint.pdf(face, CertificateFixture.photo(), MADE, Binding.PLAIN);
    if (!kept.isEmpty()) {
      Files.createDirectories(Path.of("target/papers"));
      Files.write(Path.of("target/papers", kept + ".pdf"), pdf);
    }
    return pdf;
  }
}
