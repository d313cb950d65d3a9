package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.subsidy.domain.BatchCard;
import org.carecert.subsidy.domain.BatchMade;
import org.carecert.subsidy.domain.BatchMoved;
import org.carecert.subsidy.domain.BatchView;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimReason;
import org.carecert.subsidy.domain.ClaimSorting;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.Payment;
import org.carecert.subsidy.domain.PaymentBatch;
import org.carecert.subsidy.domain.PaymentFile;
import org.carecert.subsidy.store.ClaimStore;
import org.carecert.subsidy.store.PaymentStore;
import org.jspecify.annotations.Nullable;

/** 支付批次: the desk from which approved claims go to the bank in a file with control totals. */
@Stateless
public class Payments {
  private static final int MOST_LINES = 5_000;

  @Inject private PaymentStore store;
  @Inject private PaymentFiles files;
  @Inject private ClaimStore claims;
  @Inject private ClaimJournal journal;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Puts the approved claims of a fund into a batch; who is barred meanwhile is held back. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public BatchMade make(@Nullable Fund fund) {
    new Require().present("fund", fund).check();
    Caller caller = callers.current();
    Instant now = clock.instant();
    ClaimSorting sorting = files.sort(claims.approved(Objects.requireNonNull(fund), MOST_LINES));
    if (sorting.clear().isEmpty()) {
      throw new Refused(ClaimReason.NOTHING_TO_SEND);
    }
    String code = PublicCode.fresh();
    PaymentFile file =
        files.file(code, Objects.requireNonNull(fund), CityClock.dayOf(now), sorting.clear());
    PaymentBatch batch = new PaymentBatch(code, file, caller.username(), now);
    store.add(batch);
    int line = 0;
    for (Claim claim : sorting.clear()) {
      line++;
      claim.send(now);
      journal.due(claim, "subsidy.payment.days");
      store.add(new Payment(batch.id(), line, claim.id(), claim.amountFen()));
      journal.taken(claim, caller, code);
    }
    facts.fire(new BatchMoved(batch.id(), code, "made"));
    return new BatchMade(batch.card(), sorting.held());
  }

  /** The file of a batch as it goes to the bank, the same bytes each time. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public byte[] file(String code) {
    BatchCard batch = known(code).card();
    List<Payment> lines = store.lines(batch.id());
    PaymentFile file =
        files.file(code, batch.fund(), CityClock.dayOf(batch.madeAt()), files.claims(lines));
    if (!file.sha256().equals(batch.sha256())) {
      throw new Refused(ClaimReason.FILE_CHANGED);
    }
    facts.fire(new BatchMoved(batch.id(), code, "downloaded"));
    return file.bytes();
  }

  /** Batches, the newest first. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public Slice<BatchCard> batches(@Nullable Long before, int limit) {
    List<BatchCard> found =
        store.batches(before == null || before == 0 ? Long.MAX_VALUE : before, limit + 1).stream()
            .map(PaymentBatch::card)
            .toList();
    return Slice.of(found, limit, BatchCard::id);
  }

  /** One batch with its lines. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public BatchView view(String code) {
    BatchCard batch = known(code).card();
    return new BatchView(batch, files.lines(store.lines(batch.id())));
  }

  private PaymentBatch known(String code) {
    return store.batch(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
