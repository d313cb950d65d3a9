package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carecert.certificate.domain.BuiltInDesigns;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.FaceField;
import org.carecert.certificate.domain.NewTemplate;
import org.carecert.certificate.domain.SecondBlock;
import org.carecert.certificate.domain.Template;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.certificate.domain.TemplateRules;
import org.carecert.certificate.domain.TemplateState;
import org.carecert.certificate.domain.Wording;
import org.carecert.shared.Language;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** A version of a template: what it may say, and the two officers who answer for it. */
class TemplateVersionTest {
  private static final Instant AT = Instant.parse("2026-03-01T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void its_author_does_not_approve_it() {
    Template template = submitted();
    Refused refused =
        assertThrows(Refused.class, () -> template.decided(TemplateState.APPROVED, "school-1", AT));
    assertEquals("SAME_OFFICER", ((Enum<?>) refused.reason()).name());
    assertTrue(template.line().isWaiting());
  }

  @Test
  void what_is_decided_is_decided_once() {
    Template template = submitted();
    template.decided(TemplateState.APPROVED, "school-1b", AT);
    assertFalse(template.line().isWaiting());
    Refused refused =
        assertThrows(
            Refused.class, () -> template.decided(TemplateState.SENT_BACK, "school-1b", AT));
    assertEquals("WRONG_STATE", ((Enum<?>) refused.reason()).name());
    assertEquals(TemplateState.APPROVED, template.line().state());
  }

  @Test
  void what_is_kept_is_what_was_submitted() {
    TemplateDesign design = BuiltInDesigns.of(CertificateKind.TRAINING_COMPLETION);
    assertEquals(design, submitted().design());
  }

  @Test
  void what_comes_with_the_product_is_lawful() {
    for (CertificateKind kind : BuiltInDesigns.KINDS) {
      assertEquals(List.of(), faults(kind, BuiltInDesigns.of(kind)), kind.name());
    }
  }

  @Test
  void a_sentence_has_the_name_once_and_no_other_braces() {
    assertEquals(
        List.of("zh.body NAME_ONCE"), faults(CertificateKind.TRAINING_COMPLETION, body("修完课程。")));
    assertEquals(
        List.of("zh.body PLACE_UNKNOWN"),
        faults(CertificateKind.TRAINING_COMPLETION, body("{name} {date}")));
    assertEquals(
        List.of("zh.body PLACE_UNKNOWN"),
        faults(CertificateKind.TRAINING_COMPLETION, body("{name} }")));
    assertEquals(
        List.of("zh.body FIELD_MISSING", "zh.body NAME_ONCE"),
        faults(CertificateKind.TRAINING_COMPLETION, body(" ")));
  }

  @Test
  void a_skill_level_certificate_keeps_its_name_and_what_the_notice_wants() {
    TemplateDesign built = BuiltInDesigns.of(CertificateKind.SKILL_LEVEL);
    TemplateDesign other =
        new TemplateDesign(
            built.second(),
            titled(built, "职业技能证书"),
            Set.of(FaceField.LEVEL, FaceField.ISSUER),
            built.frame(),
            built.seal(),
            built.sealWords(),
            "没有流水号",
            "no picture");
    assertEquals(
        List.of(
            "logo FIELD_INVALID",
            "foot SERIAL_MISSING",
            "shown FIELD_WANTED",
            "zh.title TITLE_LAID_DOWN"),
        faults(CertificateKind.SKILL_LEVEL, other));
  }

  @Test
  void a_language_that_it_speaks_has_its_words() {
    TemplateDesign built = BuiltInDesigns.of(CertificateKind.TRAINING_COMPLETION);
    Map<Language, Wording> chinese = Map.of(Language.ZH, built.in(Language.ZH));
    assertEquals(
        List.of(), faults(CertificateKind.TRAINING_COMPLETION, of(SecondBlock.NONE, chinese)));
    assertEquals(
        List.of("ko FIELD_MISSING"),
        faults(CertificateKind.TRAINING_COMPLETION, of(SecondBlock.KO, chinese)));
    assertEquals(
        List.of("ko FIELD_MISSING", "en FIELD_MISSING"),
        faults(CertificateKind.TRAINING_COMPLETION, of(SecondBlock.BY_PARAMETER, chinese)));
  }

  private static List<String> faults(CertificateKind kind, TemplateDesign design) {
    return TemplateRules.faults(kind, design).stream()
        .map(found -> found.field() + " " + ((Enum<?>) found.reason()).name())
        .toList();
  }

  private static TemplateDesign body(String body) {
    Wording zh = BuiltInDesigns.of(CertificateKind.TRAINING_COMPLETION).in(Language.ZH);
    return of(SecondBlock.NONE, Map.of(Language.ZH, new Wording(zh.title(), body, zh.labels())));
  }

  private static Map<Language, Wording> titled(TemplateDesign design, String title) {
    Map<Language, Wording> words = new EnumMap<>(design.words());
    Wording zh = design.in(Language.ZH);
    words.put(Language.ZH, new Wording(title, zh.body(), zh.labels()));
    return words;
  }

  private static TemplateDesign of(SecondBlock second, Map<Language, Wording> words) {
    TemplateDesign built = BuiltInDesigns.of(CertificateKind.TRAINING_COMPLETION);
    return new TemplateDesign(
        second,
        words,
        built.shown(),
        built.frame(),
        built.seal(),
        built.sealWords(),
        built.foot(),
        null);
  }

  private static Template submitted() {
    NewTemplate wanted =
        new NewTemplate(
            CertificateKind.TRAINING_COMPLETION,
            BuiltInDesigns.of(CertificateKind.TRAINING_COMPLETION),
            DAY);
    return new Template(wanted, new Template.Owner(7, 1), "school-1", AT);
  }
}
