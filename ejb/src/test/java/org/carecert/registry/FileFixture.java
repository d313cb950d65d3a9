package org.carecert.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateOrigin;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.Lineage;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.registry.domain.Decision;
import org.carecert.registry.domain.EngagementCard;
import org.carecert.registry.domain.EvidenceCard;
import org.carecert.registry.domain.EvidenceKind;
import org.carecert.registry.domain.PersonFile;
import org.carecert.registry.domain.StandingCode;
import org.carecert.registry.domain.StandingQuestion;
import org.carecert.registry.domain.StandingRules;
import org.carecert.sanction.domain.SanctionInForce;
import org.carecert.sanction.domain.SanctionKind;
import org.carecert.standard.domain.Post;
import org.carecert.standard.domain.PostNeed;
import org.jspecify.annotations.Nullable;

/** A person's file that is built up in a line, and the default needs of every post. */
final class FileFixture {
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final List<SanctionInForce> sanctions = new ArrayList<>();
  private final List<HeldCertificate> certificates = new ArrayList<>();
  private @Nullable LocalDate expiresOn;
  private CertificateState state = CertificateState.VALID;
  private final List<EvidenceCard> evidence = new ArrayList<>();
  private final List<EngagementCard> elsewhere = new ArrayList<>();
  private @Nullable LocalDate sanctionAhead;

  static FileFixture healthy() {
    return new FileFixture()
        .with(EvidenceKind.HEALTH_CERTIFICATE, "CLEAR", "2026-06-01", "2027-05-31")
        .with(EvidenceKind.RECORD_CHECK, "CLEAR", "2026-05-20", null);
  }

  static FileFixture caregiver() {
    return healthy()
        .with(EvidenceKind.MENTAL_HEALTH_TRAINING, null, "2025-01-10", null)
        .holding(CertificateKind.SKILL_LEVEL, "4-10-01-03", 5, null);
  }

  FileFixture with(
      EvidenceKind kind, @Nullable String result, String issuedOn, @Nullable String expiresOn) {
    evidence.add(
        new EvidenceCard(
            kind,
            result,
            LocalDate.parse(issuedOn),
            expiresOn == null ? null : LocalDate.parse(expiresOn),
            "R-1"));
    return this;
  }

  FileFixture without(EvidenceKind kind) {
    evidence.removeIf(e -> e.kind() == kind);
    return this;
  }

  /** The next certificate expires on this day. */
  FileFixture expiring(@Nullable String day) {
    expiresOn = day == null ? null : LocalDate.parse(day);
    return this;
  }

  /** The next certificate is in this state. */
  FileFixture turned(CertificateState turned) {
    state = turned;
    return this;
  }

  FileFixture holding(
      CertificateKind kind,
      @Nullable String occupation,
      @Nullable Integer level,
      @Nullable String post) {
    LocalDate issued = LocalDate.of(2024, 5, 20);
    List<StateEvent> events = new ArrayList<>();
    events.add(new StateEvent(CertificateState.VALID, issued, Instant.EPOCH, "issue"));
    if (state != CertificateState.VALID) {
      events.add(new StateEvent(state, LocalDate.of(2026, 1, 5), Instant.EPOCH, "decision"));
    }
    certificates.add(
        new HeldCertificate(
            certificates.size() + 1L,
            "N-" + certificates.size(),
            kind,
            occupation,
            level,
            post,
            "issuer",
            null,
            issued,
            expiresOn,
            "CODE",
            CertificateOrigin.IMPORTED,
            events));
    expiresOn = null;
    state = CertificateState.VALID;
    return this;
  }

  /**
   * The last certificate was taken the place of on this day, by one about which the same is said.
   */
  FileFixture superseded(String day) {
    HeldCertificate old = certificates.remove(certificates.size() - 1);
    List<StateEvent> events = new ArrayList<>(old.events());
    events.add(
        new StateEvent(
            CertificateState.SUPERSEDED, LocalDate.parse(day), Instant.EPOCH, "correction"));
    certificates.add(with(old, old.id(), events, old.lineage()));
    Lineage after = new Lineage(old.lineage().originalId(), old.id());
    certificates.add(with(old, certificates.size() + 1L, old.events(), after));
    return this;
  }

  private static HeldCertificate with(
      HeldCertificate of, long id, List<StateEvent> events, Lineage lineage) {
    return new HeldCertificate(
        id,
        "N-" + (id - 1),
        of.kind(),
        of.occupation(),
        of.level(),
        of.post(),
        of.issuerName(),
        of.issuerId(),
        of.issuedOn(),
        of.expiresOn(),
        of.verificationCode(),
        of.origin(),
        events,
        lineage);
  }

  FileFixture sanctioned(SanctionKind kind) {
    sanctions.add(
        new SanctionInForce(kind.effect(), kind, "basis", LocalDate.of(2026, 3, 1), null));
    return this;
  }

  FileFixture sanctionedFrom(String day) {
    sanctionAhead = LocalDate.parse(day);
    return this;
  }

  FileFixture engagedElsewhere() {
    elsewhere.add(
        new EngagementCard(
            1, 1, 9, List.of(Post.CAREGIVER), LocalDate.of(2026, 2, 1), null, 3, null));
    return this;
  }

  PersonFile file() {
    return new PersonFile(sanctions, sanctionAhead, certificates, evidence, elsewhere);
  }

  Decision judged(Post post) {
    return judged(post, DAY);
  }

  Decision judged(Post post, LocalDate asOf) {
    return StandingRules.judge(file(), new StandingQuestion(asOf, needs(post, null), 12, 12));
  }

  List<StandingCode> codes(Post post) {
    return judged(post).reasons().stream().map(r -> r.code()).toList();
  }

  /** The defaults of the public contract. */
  static List<PostNeed> needs(Post post, @Nullable Integer leastLevel) {
    List<PostNeed> needs = new ArrayList<>();
    switch (post) {
      case CAREGIVER, CHILDMINDER -> {
        needs.add(
            need(
                post,
                PostNeed.Kind.VOCATIONAL,
                leastLevel,
                "4-10-01-01",
                "4-10-01-02",
                "4-10-01-03"));
        needs.add(need(post, PostNeed.Kind.MENTAL_HEALTH_TRAINING, null));
      }
      case NUTRITIONIST ->
          needs.add(need(post, PostNeed.Kind.VOCATIONAL, leastLevel, "4-14-02-01"));
      case HEAD -> {
        needs.add(need(post, PostNeed.Kind.POST_TRAINING, null, "HEAD"));
        needs.add(need(post, PostNeed.Kind.EDUCATION, null, "COLLEGE"));
      }
      case HEALTH_STAFF -> needs.add(need(post, PostNeed.Kind.POST_TRAINING, null, "HEALTH_STAFF"));
      case GUARD -> needs.add(need(post, PostNeed.Kind.SECURITY_GUARD_LICENCE, null));
      case COOK -> {}
    }
    needs.add(need(post, PostNeed.Kind.RECORD_CHECK, null));
    needs.add(need(post, PostNeed.Kind.HEALTH_CERTIFICATE, null));
    return needs;
  }

  private static PostNeed need(
      Post post, PostNeed.Kind kind, @Nullable Integer leastLevel, String... accepts) {
    return new PostNeed(
        post, kind, List.of(accepts), leastLevel, LocalDate.of(1900, 1, 1), null, "cite", true);
  }
}
