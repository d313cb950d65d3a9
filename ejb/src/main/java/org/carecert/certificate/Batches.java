package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.certificate.domain.Batch;
import org.carecert.certificate.domain.Batch.Officer;
import org.carecert.certificate.domain.BatchCard;
import org.carecert.certificate.domain.BatchPrepared;
import org.carecert.certificate.domain.BatchRow;
import org.carecert.certificate.domain.BatchSigned;
import org.carecert.certificate.domain.BatchWithdrawn;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.domain.IssueScope;
import org.carecert.certificate.domain.IssueSource;
import org.carecert.certificate.domain.KindLine;
import org.carecert.certificate.store.BatchStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.Fact;
import org.carecert.shared.Parts;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.Waits;
import org.jspecify.annotations.Nullable;

/**
 * 发证窗口: the desk at which an issuer prepares the certificates of a cohort or session and a second
 * person signs them. What is signed is issued by a job; {@link BatchDesk} shows how far it is.
 */
@Stateless
@RolesAllowed({
  Role.N_SCHOOL,
  Role.N_EVALUATOR,
  Role.N_HR_CLERK,
  Role.N_HR_REVIEWER,
  Role.N_HEALTH_CLERK,
  Role.N_HEALTH_REVIEWER
})
public class Batches {
  private static final int AT_ONCE = 100;

  @Inject private Callers callers;
  @Inject private IssuedKinds kinds;
  @Inject private Cases cases;
  @Inject private IssueGate gate;
  @Inject private BatchStore batches;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Puts everybody of a cohort or session on a list, with the reasons where somebody cannot have a
   * certificate; answers its code.
   *
   * @throws Refused KIND_NOT_YOURS, NOT_FOUND, NOBODY_TO_ISSUE, BATCH_OPEN
   */
  public String prepare(@Nullable CertificateKind wanted, @Nullable String given) {
    new Require().text("source", given, 40).check();
    String source = Objects.requireNonNull(given);
    Caller caller = callers.current();
    long issuer = caller.organisation();
    Instant now = clock.instant();
    CertificateKind kind = kind(wanted, issuer, CityClock.dayOf(now));
    batches.preparing(issuer, source);
    batches
        .open(issuer, source)
        .ifPresent(
            open -> {
              throw new Refused(CertificateReason.BATCH_OPEN, open.code());
            });
    batches.forMany();
    List<IssueCase> found = cases.of(kind, source, issuer);
    if (found.isEmpty()) {
      throw new Refused(CertificateReason.NOBODY_TO_ISSUE);
    }
    Batch batch = new Batch(kind, issuer, source, officer(caller), now);
    batches.add(batch);
    IssueScope scope = new IssueScope(kind, issuer, CityClock.dayOf(now));
    for (List<IssueCase> some : Parts.of(found, AT_ONCE)) {
      Map<String, List<Refusal>> refusals = gate.refusals(scope, some);
      some.forEach(one -> batches.add(row(batch, one, refusals)));
    }
    facts.fire(new BatchPrepared(batch.id(), batch.code()));
    return batch.code();
  }

  /**
   * Another person of the issuer signs; the job that hears of it issues row by row.
   *
   * @throws Refused SAME_OFFICER, BATCH_CLOSED, NOT_FOUND
   */
  @RolesAllowed({Role.N_SCHOOL, Role.N_EVALUATOR, Role.N_HR_REVIEWER, Role.N_HEALTH_REVIEWER})
  public void sign(String code) {
    Caller caller = callers.current();
    Batch batch = batches.own(code, caller.organisation());
    batch.sign(officer(caller), clock.instant());
    batches.rows(batch.id()).forEach(BatchRow::again);
    facts.fire(new BatchSigned(batch.id(), batch.code()));
  }

  /**
   * Asks the gate once more for every row of a list that waits for its signature: what was missing
   * may have been handed in.
   */
  public void recheck(String code) {
    Batch batch = batches.own(code, callers.current().organisation());
    batch.mustBePrepared();
    batches.forMany();
    IssueScope scope = new IssueScope(batch.kind(), batch.issuerId(), CityClock.today(clock));
    for (List<BatchRow> rows : Parts.of(batches.rows(batch.id()), AT_ONCE)) {
      Map<String, IssueCase> now =
          cases.again(batch.issuerId(), rows.stream().map(BatchRow::ground).toList());
      Map<String, List<Refusal>> refusals = gate.refusals(scope, List.copyOf(now.values()));
      List<Refusal> gone = List.of(Refusal.of(batch.kind().gone()));
      rows.forEach(row -> row.asked(refusals.getOrDefault(row.ground(), gone)));
    }
  }

  private static BatchRow row(Batch batch, IssueCase of, Map<String, List<Refusal>> refusals) {
    return new BatchRow(batch.id(), of, refusals.getOrDefault(of.ground(), List.of()));
  }

  /** Takes a list back before it is signed, so that a new one can be prepared. */
  public void withdraw(String code) {
    Batch batch = batches.own(code, callers.current().organisation());
    batch.withdraw();
    facts.fire(new BatchWithdrawn(batch.id(), batch.code()));
  }

  /** The issuer's batches, the newest first. */
  public Slice<BatchCard> list(@Nullable String after, int limit) {
    long issuer = callers.current().organisation();
    List<Batch> found = batches.list(issuer, Slice.cursor(after), limit + 1);
    Slice<Batch> slice = Slice.of(found, limit, Batch::id);
    return new Slice<>(
        slice.items().stream().map(b -> b.card(batches.counts(b.id()))).toList(), slice.next());
  }

  /** The issuer's batches that wait for the second signature, the oldest first. */
  public Waits<BatchCard> unsigned(int shown) {
    long issuer = callers.current().organisation();
    return new Waits<>(
        batches.unsigned(issuer, shown).stream().map(b -> b.card(batches.counts(b.id()))).toList(),
        batches.countUnsigned(issuer));
  }

  /** The cohorts or sessions from which the issuer may certify. */
  public List<IssueSource> sources() {
    long issuer = callers.current().organisation();
    return kinds.of(issuer, CityClock.today(clock)).stream()
        .flatMap(line -> cases.sources(line.kind(), issuer).stream())
        .toList();
  }

  /** The kind that was asked for, or that the body issues, by the rule of the day. */
  private CertificateKind kind(@Nullable CertificateKind wanted, long issuer, LocalDate day) {
    return kinds.of(issuer, day).stream()
        .map(KindLine::kind)
        .filter(kind -> wanted == null || wanted == kind)
        .findFirst()
        .orElseThrow(() -> new Refused(CertificateReason.KIND_NOT_YOURS));
  }

  private static Officer officer(Caller caller) {
    return new Officer(caller.accountId(), caller.displayName());
  }
}
