package org.carecert.registry;

import static org.carecert.certificate.domain.CertificateKind.OCCUPATIONAL_QUALIFICATION;
import static org.carecert.certificate.domain.CertificateKind.POST_TRAINING;
import static org.carecert.certificate.domain.CertificateKind.SKILL_LEVEL;
import static org.carecert.certificate.domain.CertificateKind.TRAINING_COMPLETION;
import static org.carecert.certificate.domain.CertificateState.REVOKED;
import static org.carecert.certificate.domain.CertificateState.SUPERSEDED;
import static org.carecert.certificate.domain.CertificateState.SUSPENDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.registry.domain.Decision;
import org.carecert.registry.domain.EvidenceKind;
import org.carecert.registry.domain.Outcome;
import org.carecert.registry.domain.StandingCode;
import org.carecert.registry.domain.StandingQuestion;
import org.carecert.registry.domain.StandingRules;
import org.carecert.sanction.domain.SanctionKind;
import org.carecert.standard.domain.Post;
import org.junit.jupiter.api.Test;

class WhatAPostNeedsTest {
  @Test
  void everybody_needs_a_record_check_and_a_health_certificate() {
    for (Post post : Post.values()) {
      List<StandingCode> codes = new FileFixture().codes(post);
      assertEquals(
          List.of(StandingCode.RECORD_CHECK_MISSING, StandingCode.HEALTH_CERTIFICATE_MISSING),
          codes.subList(codes.size() - 2, codes.size()));
    }
  }

  @Test
  void a_cook_needs_nothing_more() {
    assertTrue(FileFixture.healthy().judged(Post.COOK).eligible());
  }

  @Test
  void any_level_of_each_care_occupation_lets_a_caregiver_work() {
    for (String occupation : List.of("4-10-01-01", "4-10-01-02", "4-10-01-03")) {
      for (int level = 1; level <= 5; level++) {
        for (Post post : List.of(Post.CAREGIVER, Post.CHILDMINDER)) {
          FileFixture file =
              FileFixture.healthy()
                  .with(EvidenceKind.MENTAL_HEALTH_TRAINING, "CLEAR", "2025-01-10", null)
                  .holding(OCCUPATIONAL_QUALIFICATION, occupation, level, null);
          assertTrue(file.judged(post).eligible());
        }
      }
    }
  }

  @Test
  void a_training_certificate_is_no_vocational_one() {
    FileFixture file =
        FileFixture.healthy()
            .with(EvidenceKind.MENTAL_HEALTH_TRAINING, null, "2025-01-10", null)
            .holding(TRAINING_COMPLETION, "4-10-01-03", 5, null);
    assertEquals(List.of(StandingCode.CERTIFICATE_MISSING), file.codes(Post.CAREGIVER));
  }

  @Test
  void a_certificate_of_another_occupation_is_told_apart() {
    FileFixture file = FileFixture.healthy().holding(SKILL_LEVEL, "4-14-02-01", 4, null);
    assertTrue(file.judged(Post.NUTRITIONIST).eligible());
    assertEquals(
        List.of(StandingCode.OCCUPATION_NOT_SUITABLE, StandingCode.POST_TRAINING_MISSING),
        file.codes(Post.CAREGIVER));
  }

  @Test
  void only_below_the_least_level_is_too_low() {
    Decision decision =
        StandingRules.judge(
            FileFixture.caregiver().file(),
            new StandingQuestion(FileFixture.DAY, FileFixture.needs(Post.CAREGIVER, 4), 12, 12));
    assertEquals(StandingCode.LEVEL_TOO_LOW, decision.reasons().get(0).code());
  }

  @Test
  void a_head_needs_his_training_and_college() {
    assertEquals(
        List.of(StandingCode.POST_TRAINING_MISSING, StandingCode.EDUCATION_MISSING),
        FileFixture.healthy().codes(Post.HEAD));
    FileFixture head = FileFixture.healthy().holding(POST_TRAINING, null, null, "HEAD");
    for (String result : List.of("COLLEGE", "BACHELOR", "HIGHER")) {
      FileFixture taught =
          FileFixture.healthy()
              .holding(POST_TRAINING, null, null, "HEAD")
              .with(EvidenceKind.EDUCATION, result, "2010-07-01", null);
      assertTrue(taught.judged(Post.HEAD).eligible());
    }
    head.with(EvidenceKind.EDUCATION, "SECONDARY_VOCATIONAL", "2010-07-01", null);
    assertEquals(List.of(StandingCode.EDUCATION_MISSING), head.codes(Post.HEAD));
  }

  @Test
  void the_training_of_another_post_does_not_count() {
    FileFixture file = FileFixture.healthy().holding(POST_TRAINING, null, null, "HEAD");
    assertEquals(List.of(StandingCode.POST_TRAINING_MISSING), file.codes(Post.HEALTH_STAFF));
  }

  @Test
  void an_expired_post_training_is_an_expired_certificate() {
    FileFixture file =
        FileFixture.healthy()
            .expiring("2026-11-23")
            .holding(POST_TRAINING, null, null, "HEALTH_STAFF");
    assertEquals(List.of(StandingCode.CERTIFICATE_EXPIRED), file.codes(Post.HEALTH_STAFF));
    assertEquals(FileFixture.DAY, file.judged(Post.HEALTH_STAFF).reasons().get(0).since());
  }

  @Test
  void a_guard_needs_a_licence_and_no_certificate() {
    FileFixture guard = FileFixture.healthy();
    assertEquals(List.of(StandingCode.CERTIFICATE_MISSING), guard.codes(Post.GUARD));
    guard.with(EvidenceKind.SECURITY_GUARD_LICENCE, null, "2020-01-01", "2026-11-24");
    assertTrue(guard.judged(Post.GUARD).eligible());
    assertEquals(LocalDate.of(2026, 11, 24), guard.judged(Post.GUARD).validUntil());
    assertEquals(
        StandingCode.CERTIFICATE_EXPIRED,
        guard.judged(Post.GUARD, LocalDate.of(2026, 11, 25)).reasons().get(0).code());
  }

  @Test
  void a_state_of_the_certificate_decides() {
    for (var state :
        List.of(
            List.<Object>of(REVOKED, StandingCode.CERTIFICATE_REVOKED),
            List.<Object>of(SUSPENDED, StandingCode.CERTIFICATE_SUSPENDED),
            List.<Object>of(SUPERSEDED, StandingCode.CERTIFICATE_MISSING))) {
      FileFixture file =
          FileFixture.healthy()
              .with(EvidenceKind.MENTAL_HEALTH_TRAINING, null, "2025-01-10", null)
              .turned((CertificateState) state.get(0))
              .holding(SKILL_LEVEL, "4-10-01-03", 5, null);
      assertEquals(List.of(state.get(1)), file.codes(Post.CAREGIVER));
      assertTrue(
          file.judged(Post.CAREGIVER, LocalDate.of(2026, 1, 4))
              .has(StandingCode.RECORD_CHECK_MISSING));
      assertEquals(
          2,
          file.judged(Post.CAREGIVER, LocalDate.of(2026, 1, 4)).reasons().size(),
          "before the event the certificate was good");
    }
  }

  @Test
  void a_corrected_certificate_stands_through_its_successor_without_a_gap() {
    FileFixture file = FileFixture.caregiver().superseded("2026-07-01");
    for (String day : List.of("2026-06-30", "2026-07-01", "2026-07-02")) {
      assertTrue(file.judged(Post.CAREGIVER, LocalDate.parse(day)).eligible(), day);
    }
    assertEquals(List.of("N-1"), file.file().standing().stream().map(c -> c.number()).toList());
    assertEquals("N-1", file.file().standing("N-0"));
    file.superseded("2026-08-01");
    assertEquals("N-2", file.file().standing("N-0"), "and one that was corrected again");
    assertEquals("N-2", file.file().standing("N-2"));
    assertEquals("X", file.file().standing("X"));
  }

  @Test
  void what_a_suspension_said_of_the_first_is_said_of_its_successor_on_the_same_days() {
    FileFixture file =
        FileFixture.healthy()
            .with(EvidenceKind.MENTAL_HEALTH_TRAINING, null, "2025-01-10", null)
            .turned(SUSPENDED)
            .holding(SKILL_LEVEL, "4-10-01-03", 5, null)
            .superseded("2026-06-01");
    assertEquals(List.of(StandingCode.CERTIFICATE_SUSPENDED), file.codes(Post.CAREGIVER));
  }

  @Test
  void of_several_certificates_the_best_counts() {
    FileFixture file =
        FileFixture.caregiver()
            .turned(REVOKED)
            .holding(SKILL_LEVEL, "4-10-01-02", 4, null)
            .holding(SKILL_LEVEL, "4-14-02-01", 4, null);
    assertTrue(file.judged(Post.CAREGIVER).eligible());
  }

  @Test
  void only_the_named_certificate_is_judged() {
    FileFixture file =
        FileFixture.caregiver().turned(REVOKED).holding(SKILL_LEVEL, "4-10-01-02", 4, null);
    StandingQuestion question =
        new StandingQuestion(FileFixture.DAY, FileFixture.needs(Post.CAREGIVER, null), 12, 12);
    assertTrue(StandingRules.judge(file.file().onlyWith("N-0"), question).eligible());
    assertTrue(
        StandingRules.judge(file.file().onlyWith("N-1"), question)
            .has(StandingCode.CERTIFICATE_REVOKED));
  }

  @Test
  void a_record_check_is_overdue_from_the_day_after_its_twelve_months() {
    FileFixture cook =
        new FileFixture()
            .with(EvidenceKind.HEALTH_CERTIFICATE, "CLEAR", "2026-06-01", "2028-05-31")
            .with(EvidenceKind.RECORD_CHECK, "CLEAR", "2025-11-24", null);
    Decision lastDay = cook.judged(Post.COOK, LocalDate.of(2026, 11, 24));
    assertTrue(lastDay.eligible());
    assertEquals(LocalDate.of(2026, 11, 24), lastDay.validUntil());
    Decision dayAfter = cook.judged(Post.COOK, LocalDate.of(2026, 11, 25));
    assertEquals(StandingCode.RECORD_CHECK_OVERDUE, dayAfter.reasons().get(0).code());
    assertEquals(LocalDate.of(2026, 11, 25), dayAfter.reasons().get(0).since());
    assertNull(dayAfter.validUntil());
  }

  @Test
  void a_health_certificate_without_end_runs_one_year() {
    FileFixture cook =
        new FileFixture()
            .with(EvidenceKind.HEALTH_CERTIFICATE, "CLEAR", "2025-11-24", null)
            .with(EvidenceKind.RECORD_CHECK, "CLEAR", "2026-05-24", null);
    assertTrue(cook.judged(Post.COOK, LocalDate.of(2026, 11, 24)).eligible());
    assertEquals(
        StandingCode.HEALTH_CERTIFICATE_EXPIRED,
        cook.judged(Post.COOK, LocalDate.of(2026, 11, 25)).reasons().get(0).code());
  }

  @Test
  void a_later_finding_outweighs_an_earlier_clear_result() {
    FileFixture cook =
        FileFixture.healthy().with(EvidenceKind.RECORD_CHECK, "NOT_CLEAR", "2026-08-01", null);
    assertEquals(List.of(StandingCode.RECORD_CHECK_MISSING), cook.codes(Post.COOK));
    assertTrue(cook.judged(Post.COOK, LocalDate.of(2026, 7, 31)).eligible());
  }

  @Test
  void what_is_issued_later_does_not_count_yet() {
    assertEquals(
        List.of(StandingCode.RECORD_CHECK_MISSING, StandingCode.HEALTH_CERTIFICATE_MISSING),
        FileFixture.healthy().judged(Post.COOK, LocalDate.of(2026, 5, 19)).reasons().stream()
            .map(r -> r.code())
            .toList());
  }

  @Test
  void yes_ends_with_the_earliest_last_good_day() {
    assertEquals(
        LocalDate.of(2027, 5, 20), FileFixture.caregiver().judged(Post.CAREGIVER).validUntil());
    assertEquals(
        LocalDate.of(2027, 1, 31),
        FileFixture.caregiver().sanctionedFrom("2027-02-01").judged(Post.CAREGIVER).validUntil());
  }

  @Test
  void all_reasons_are_listed_the_gravest_first() {
    FileFixture file =
        new FileFixture()
            .sanctioned(SanctionKind.SUSPENDED)
            .sanctioned(SanctionKind.COURT_TERM)
            .engagedElsewhere()
            .with(EvidenceKind.RECORD_CHECK, "CLEAR", "2020-01-01", null);
    assertEquals(
        List.of(
            StandingCode.BARRED,
            StandingCode.SUSPENDED,
            StandingCode.CERTIFICATE_MISSING,
            StandingCode.POST_TRAINING_MISSING,
            StandingCode.RECORD_CHECK_OVERDUE,
            StandingCode.HEALTH_CERTIFICATE_MISSING,
            StandingCode.ENGAGED_ELSEWHERE),
        file.codes(Post.CAREGIVER));
    assertEquals(Outcome.NOT_ELIGIBLE, file.judged(Post.CAREGIVER).outcome());
  }
}
