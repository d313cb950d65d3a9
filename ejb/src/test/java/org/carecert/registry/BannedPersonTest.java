package org.carecert.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.registry.domain.Decision;
import org.carecert.registry.domain.EvidenceKind;
import org.carecert.registry.domain.Outcome;
import org.carecert.registry.domain.StandingCode;
import org.carecert.sanction.domain.SanctionEffect;
import org.carecert.sanction.domain.SanctionKind;
import org.carecert.standard.domain.Education;
import org.carecert.standard.domain.Post;
import org.junit.jupiter.api.Test;

class BannedPersonTest {
  private static final int TRIALS = 20_000;
  private static final String[] OCCUPATIONS = {
    "4-10-01-01", "4-10-01-02", "4-10-01-03", "4-14-02-01"
  };

  @Test
  void is_never_eligible_by_any_post_day_or_set_of_papers() {
    Random random = new Random(20261124);
    int yesWithoutBan = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      FileFixture file = anyFile(random);
      Post post = any(random, Post.values());
      LocalDate day = FileFixture.DAY.plusDays(random.nextInt(1_500) - 750L);
      yesWithoutBan += file.judged(post, day).eligible() ? 1 : 0;
      SanctionKind kind = any(random, SanctionKind.values());
      Decision decision = file.sanctioned(kind).judged(post, day);
      assertEquals(Outcome.NOT_ELIGIBLE, decision.outcome());
      assertEquals(
          kind.effect() == SanctionEffect.BARRED ? StandingCode.BARRED : StandingCode.SUSPENDED,
          decision.reasons().get(0).code());
    }
    assertTrue(yesWithoutBan > TRIALS / 100, "too few would have been eligible: " + yesWithoutBan);
  }

  private static FileFixture anyFile(Random random) {
    FileFixture file = random.nextBoolean() ? FileFixture.caregiver() : new FileFixture();
    for (int i = random.nextInt(5); i > 0; i--) {
      file.expiring(random.nextBoolean() ? null : "2027-01-0" + (1 + random.nextInt(9)))
          .turned(any(random, CertificateState.values()))
          .holding(
              any(random, CertificateKind.values()),
              any(random, OCCUPATIONS),
              1 + random.nextInt(5),
              any(random, Post.values()).name());
    }
    for (int i = random.nextInt(8); i > 0; i--) {
      EvidenceKind kind = any(random, EvidenceKind.values());
      String result =
          kind == EvidenceKind.EDUCATION ? any(random, Education.values()).name() : "CLEAR";
      file.with(kind, result, "2026-0" + (1 + random.nextInt(9)) + "-15", null);
    }
    return file;
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
