package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.NewPassList;
import org.carecert.certificate.domain.PassListRules;
import org.carecert.certificate.domain.PassedPerson;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassListRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final NewPassList.Line GOOD = line("元秀兰", "222499198809175220", "64", "");

  @Test
  void a_line_in_order_becomes_a_person() {
    PassedPerson person = PassListRules.people(posts(GOOD), TODAY).get(0);
    assertEquals("元秀兰", person.name());
    assertEquals(new BigDecimal("64"), person.theory());
    assertNull(person.practice());
  }

  @Test
  void what_is_wrong_is_told_with_its_line() {
    assertEquals(
        "LIST_LINE_TWICE[2, 1] LIST_LINE_NAME[3] LIST_LINE_DOCUMENT[3] LIST_LINE_FIGURE[4]",
        told(
            posts(
                GOOD,
                GOOD,
                line("=1+1", "222499198809175221", "", ""),
                line("石晓雨", "222499199906113464", "很多", ""))));
  }

  @Test
  void a_score_is_at_most_a_hundred_and_hours_are_not() {
    NewPassList.Line many = line("石晓雨", "222499199906113464", "120", "");
    assertEquals(1, PassListRules.people(posts(many), TODAY).size());
    assertEquals("LIST_LINE_FIGURE[1]", told(list(CertificateKind.SPECIAL_ABILITY, "辅食制作", many)));
  }

  @Test
  void a_post_is_one_of_the_posts_and_has_no_korean_name_of_its_own() {
    assertEquals("FIELD_INVALID[subject]", told(list(CertificateKind.POST_TRAINING, "所长", GOOD)));
  }

  @Test
  void a_result_is_not_of_tomorrow() {
    assertThrows(Refused.class, () -> PassListRules.people(posts(GOOD), LocalDate.of(2026, 6, 19)));
  }

  @Test
  void a_list_has_people_and_not_too_many() {
    assertEquals("FIELD_MISSING[lines]", told(posts()));
    NewPassList tooLong = posts().with(Collections.nCopies(PassListRules.MOST + 1, GOOD));
    assertEquals("LIST_TOO_LONG[1000]", told(tooLong));
  }

  private static String told(NewPassList list) {
    Refused refused = assertThrows(Refused.class, () -> PassListRules.people(list, TODAY));
    return refused.refusals().stream()
        .map(refusal -> refusal.reason().name() + refusal.args())
        .collect(Collectors.joining(" "));
  }

  private static NewPassList posts(NewPassList.Line... lines) {
    return list(CertificateKind.POST_TRAINING, "HEAD", lines);
  }

  private static NewPassList list(CertificateKind kind, String subject, NewPassList.Line... lines) {
    return new NewPassList(
        kind,
        "第一期",
        subject,
        null,
        LocalDate.of(2026, 6, 1),
        LocalDate.of(2026, 6, 20),
        "珲卫发1号",
        List.of(lines));
  }

  private static NewPassList.Line line(
      String name, String number, @Nullable String theory, @Nullable String practice) {
    return new NewPassList.Line(name, null, null, number, theory, practice);
  }
}
