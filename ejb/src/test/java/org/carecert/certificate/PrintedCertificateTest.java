package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.shared.paper.Archived;
import org.carecert.shared.paper.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate on paper. */
class PrintedCertificateTest {
  private static final Instant MADE = Instant.parse("2025-11-28T02:00:00Z");

  @Test
  void a_completion_certificate_is_an_archive_file() throws Exception {
    byte[] pdf = pdf(CertificateFixture.completion("崔金女", "최금녀"), "completion.pdf");
    assertEquals(List.of(), Archived.faults(pdf));
  }

  @Test
  void a_skill_level_certificate_is_an_archive_file() throws Exception {
    byte[] pdf = pdf(CertificateFixture.skillLevel("朴㛃龑"), "skill-level.pdf");
    assertEquals(List.of(), Archived.faults(pdf));
  }

  @Test
  void a_skill_level_certificate_speaks_korean_second_where_the_parameter_says_so()
      throws Exception {
    byte[] pdf = pdf(CertificateFixture.skillLevelInKorean("崔㛃", "최결"), "skill-level-ko.pdf");
    assertEquals(List.of(), Archived.faults(pdf));
    String text = Archived.text(pdf);
    assertTrue(text.indexOf("职业技能等级证书") < text.indexOf("직업기능등급증서"), text);
    assertTrue(text.contains("崔㛃") && text.contains("최결은 본 기구가"), text);
    assertTrue(text.contains("연변주진달래직업기능평가중심"), text);
    assertFalse(text.contains("This is to certify"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"崔㛃", "李䶮", "金龑", "朴𬭎", "王金女子日月", "赵𠮷𪚥"})
  void a_name_is_copied_out_as_it_was_written(String name) throws Exception {
    String text = Archived.text(pdf(CertificateFixture.completion(name, "최금녀"), ""));
    assertEquals(3, text.split(name, -1).length, text);
    assertFalse(Archived.hasRadical(text));
    assertTrue(text.contains("최금녀는 2025년 9월 1일부터"), text);
  }

  @Test
  void chinese_stands_before_the_second_language() throws Exception {
    String text = Archived.text(pdf(CertificateFixture.completion("崔㛃", "최결"), ""));
    assertTrue(text.indexOf("培训合格证书") < text.indexOf("강습합격증서"), text);
    assertTrue(text.contains("五级/初级工"));
  }

  @Test
  void a_skill_level_certificate_shows_two_dashes_for_no_work_type() throws Exception {
    String text = Archived.text(pdf(CertificateFixture.skillLevel("朴㛃龑"), ""));
    assertTrue(text.contains("--"), text);
    assertTrue(text.contains("S000022240401255000001"), text);
    assertTrue(text.contains("222404189912310020"), text);
  }

  @Test
  void a_certificate_of_level_two_shows_all_three_scores_and_a_lower_one_no_third()
      throws Exception {
    byte[] pdf = pdf(CertificateFixture.ofThreeScores("崔㛃", "최결"), "skill-level-2.pdf");
    assertEquals(List.of(), Archived.faults(pdf));
    String text = Archived.text(pdf);
    assertTrue(text.contains("理论 92　技能 88.5　综合评审 76.5"), text);
    assertTrue(text.contains("리론 92  기능 88.5  종합평심 76.5"), text);
    assertTrue(text.contains("二级/技师"), text);
    String lower = Archived.text(pdf(CertificateFixture.skillLevelInKorean("崔㛃", "최결"), ""));
    assertTrue(lower.contains("理论 92　技能 88.5"), lower);
    assertFalse(lower.contains("综合评审"), lower);
  }

  @Test
  void a_reissued_certificate_says_so_in_both_languages_and_the_first_copy_does_not()
      throws Exception {
    CertificateFace first = CertificateFixture.completion("崔金女", "최금녀");
    CertificateFace again =
        first.numbered(first.number(), "20261202-7KQ9").reissued(LocalDate.of(2026, 12, 2));
    byte[] pdf = pdf(again, "reissued.pdf");
    assertEquals(List.of(), Archived.faults(pdf));
    String text = Archived.text(pdf);
    assertTrue(text.contains("补发日期：2026年12月2日"), text);
    assertTrue(text.contains("재발급날자: 2026년 12월 2일"), text);
    assertTrue(text.contains("印制流水号 20261202-7KQ9"), text);
    assertTrue(text.contains("2025年11月28日") && text.contains(first.number()), text);
    assertFalse(Archived.text(pdf(first, "")).contains("补发"));
  }

  @Test
  void a_corrected_certificate_says_which_number_it_replaces_also_when_it_is_printed_once_more()
      throws Exception {
    CertificateFace first = CertificateFixture.skillLevelInKorean("崔金女", "최금녀");
    CertificateFace next =
        first
            .numbered("S000022240401255000002", "20261202-7KQ9")
            .called("金女人", "김녀인")
            .replacing(first.number());
    byte[] pdf = pdf(next, "corrected.pdf");
    assertEquals(List.of(), Archived.faults(pdf));
    String text = Archived.text(pdf);
    assertTrue(text.contains("本证书取代编号 " + first.number()), text);
    assertTrue(text.contains("번호 " + first.number() + "의 증서를 대신함"), text);
    assertTrue(text.contains("金女人") && text.contains("김녀인"), text);
    assertFalse(text.contains("崔金女") || text.contains("补发"), text);
    String again = Archived.text(pdf(next.reissued(LocalDate.of(2026, 12, 2)), "corrected2.pdf"));
    assertTrue(again.contains("取代编号") && again.contains("补发日期：2026年12月2日"), again);
  }

  private static byte[] pdf(CertificateFace face, String kept) throws Exception {
    byte[] pdf = CertificatePrint.pdf(face, CertificateFixture.photo(), MADE, Binding.PLAIN);
    if (!kept.isEmpty()) {
      Files.createDirectories(Path.of("target/papers"));
      Files.write(Path.of("target/papers", kept), pdf);
    }
    return pdf;
  }
}
