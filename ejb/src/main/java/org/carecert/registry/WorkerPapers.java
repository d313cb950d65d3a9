package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.exam.Results;
import org.carecert.exam.domain.PassedResult;
import org.carecert.identity.domain.PersonCard;
import org.carecert.organisation.Bodies;
import org.carecert.registry.domain.CertificateLine;
import org.carecert.registry.domain.Decision;
import org.carecert.registry.domain.EngagementCard;
import org.carecert.registry.domain.EngagementLine;
import org.carecert.registry.domain.Evidence;
import org.carecert.registry.domain.EvidenceCard;
import org.carecert.registry.domain.EvidenceKind;
import org.carecert.registry.domain.EvidenceLine;
import org.carecert.registry.domain.LifeStep;
import org.carecert.registry.domain.PersonFile;
import org.carecert.registry.domain.PostInquiry;
import org.carecert.registry.domain.PostStanding;
import org.carecert.registry.domain.StandingQuestion;
import org.carecert.registry.domain.WorkerView;
import org.carecert.registry.store.EvidenceStore;
import org.carecert.sanction.SanctionFiles;
import org.carecert.shared.CityClock;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** 柜台 · 人员材料: puts a worker's papers in the order of a life. */
@Stateless
@PermitAll
public class WorkerPapers {
  @Inject private Decisions decisions;
  @Inject private EvidenceStore evidence;
  @Inject private Bodies bodies;
  @Inject private Results results;
  @Inject private SanctionFiles sanctions;

  /** What a post needs today, as known now. */
  public StandingQuestion question(Post post, Instant now) {
    return decisions.question(post, CityClock.dayOf(now), now);
  }

  /** The one decision. */
  public Decision judge(PersonFile file, PostInquiry inquiry, StandingQuestion question) {
    return decisions.judge(file, inquiry, question);
  }

  /** The whole file. */
  public WorkerView view(
      PersonCard card, PersonFile file, List<PostStanding> standings, Instant now) {
    LocalDate today = CityClock.dayOf(now);
    StandingQuestion question = decisions.question(Post.COOK, today, now);
    List<Evidence> proofs =
        evidence.known(List.of(card.id()), now).getOrDefault(card.id(), List.of());
    return new WorkerView(
        card,
        life(card.id(), file),
        standings,
        file.certificates().stream().map(c -> CertificateLine.of(c, today)).toList(),
        proofs.stream().map(e -> line(e, question)).toList(),
        file.elsewhere().stream().map(this::line).toList(),
        sanctions.ofPerson(card.id()));
  }

  /** The steps of a life, in their order. */
  public List<LifeStep> life(long person, PersonFile file) {
    Optional<HeldCertificate> training = first(file, CertificateKind.TRAINING_COMPLETION);
    Optional<HeldCertificate> skill =
        first(file, CertificateKind.SKILL_LEVEL)
            .or(() -> first(file, CertificateKind.OCCUPATIONAL_QUALIFICATION));
    Optional<PassedResult> passed =
        skill
            .filter(c -> c.occupation() != null && c.level() != null)
            .flatMap(c -> passed(person, c));
    Optional<EngagementCard> work =
        file.elsewhere().stream().min(Comparator.comparing(EngagementCard::from));
    List<LifeStep> life = new ArrayList<>();
    life.add(step(LifeStep.Stage.TRAINED, training));
    life.add(
        new LifeStep(
            LifeStep.Stage.EXAMINED,
            passed.map(p -> CityClock.dayOf(p.decidedAt())).orElse(null),
            passed.map(WorkerPapers::scores).orElse(null)));
    life.add(step(LifeStep.Stage.CERTIFIED, skill));
    life.add(
        new LifeStep(
            LifeStep.Stage.EMPLOYED,
            work.map(EngagementCard::from).orElse(null),
            work.map(w -> bodies.card(w.facilityId()).name()).orElse(null)));
    return life;
  }

  private static String scores(PassedResult passed) {
    return Stream.of(passed.theoryScore(), passed.practicalScore(), passed.reviewScore())
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .collect(Collectors.joining(" / "));
  }

  private Optional<PassedResult> passed(long person, HeldCertificate certificate) {
    String occupation = certificate.occupation();
    Integer level = certificate.level();
    return occupation == null || level == null
        ? Optional.empty()
        : results.passed(person, occupation, level);
  }

  private static Optional<HeldCertificate> first(PersonFile file, CertificateKind kind) {
    return file.standing().stream()
        .filter(c -> c.kind() == kind)
        .min(Comparator.comparing(HeldCertificate::issuedOn));
  }

  private static LifeStep step(LifeStep.Stage stage, Optional<HeldCertificate> paper) {
    return new LifeStep(
        stage,
        paper.map(HeldCertificate::issuedOn).orElse(null),
        paper.map(HeldCertificate::number).orElse(null));
  }

  private static EvidenceLine line(Evidence row, StandingQuestion question) {
    EvidenceCard card = row.card();
    LocalDate last = lastDay(card, question);
    boolean good = card.speaksForHim() && (last == null || !last.isBefore(question.asOf()));
    return new EvidenceLine(
        row.id(),
        card.kind(),
        card.result(),
        card.issuedOn(),
        card.expiresOn(),
        last,
        card.receipt(),
        good);
  }

  private static @Nullable LocalDate lastDay(EvidenceCard card, StandingQuestion question) {
    LocalDate printed = card.expiresOn();
    if (card.kind() == EvidenceKind.RECORD_CHECK) {
      LocalDate overdue = card.issuedOn().plusMonths(question.recordCheckMonths());
      return printed != null && printed.isBefore(overdue) ? printed : overdue;
    }
    return card.kind() == EvidenceKind.HEALTH_CERTIFICATE && printed == null
        ? card.issuedOn().plusMonths(question.healthCertificateMonths())
        : printed;
  }

  private EngagementLine line(EngagementCard card) {
    return new EngagementLine(
        bodies.card(card.facilityId()).name(),
        card.posts(),
        card.from(),
        card.until(),
        card.secondReason());
  }
}
