package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.KindLine;
import org.carecert.certificate.domain.KindRule;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.certificate.domain.Numbering;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** A kind of certificate by its rule: from which day, and by which numbers. */
class IssuedKindTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  private static final BodyCard SCHOOL =
      new BodyCard(
          7,
          "SCHOOLCODE1",
          BodyKind.SCHOOL,
          "珲春市职业技术学校",
          "훈춘시직업기술학교",
          "91222404MA1HUNCH0X",
          null,
          null,
          null,
          null,
          null);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);

  @Test
  void a_rule_holds_from_its_first_day_to_its_last() {
    KindRule rule = new KindRule(line(Numbering.LOCAL), FROM, TO);
    assertFalse(rule.holdsOn(FROM.minusDays(1)));
    assertTrue(rule.holdsOn(FROM));
    assertTrue(rule.holdsOn(TO));
    assertFalse(rule.holdsOn(TO.plusDays(1)));
    assertTrue(new KindRule(line(Numbering.LOCAL), FROM, null).holdsOn(TO.plusYears(9)));
    assertEquals(line(Numbering.LOCAL), rule.line());
  }

  @Test
  void its_numbers_are_those_that_the_rule_names() {
    assertEquals(
        "MA1HUNCH0-2026-00012", NumberSeries.of(line(Numbering.LOCAL), SCHOOL, FROM, 5).number(12));
    Refused refused =
        assertThrows(
            Refused.class, () -> NumberSeries.of(line(Numbering.ALLOCATED), SCHOOL, FROM, 5));
    assertEquals(CertificateReason.NUMBER_PREFIX_MISSING, refused.reason());
  }

  private static KindLine line(Numbering numbering) {
    return new KindLine(
        CertificateKind.TRAINING_COMPLETION, BodyKind.SCHOOL, true, numbering, "x", false);
  }
}
