package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.sheet.SheetReader;
import org.carecert.subsidy.domain.BatchMoved;
import org.carecert.subsidy.domain.BatchView;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimReason;
import org.carecert.subsidy.domain.Payment;
import org.carecert.subsidy.domain.PaymentAnswer;
import org.carecert.subsidy.domain.PaymentAnswers;
import org.carecert.subsidy.domain.PaymentBatch;
import org.carecert.subsidy.domain.PaymentOutcome;
import org.carecert.subsidy.store.PaymentStore;

/** 支付回盘: the desk that takes the bank's answer to a batch, line by line, all or nothing. */
@Stateless
public class PaymentResults {
  @Inject private PaymentStore store;
  @Inject private PaymentFiles files;
  @Inject private ClaimJournal journal;
  @Inject private RecoveryCases recoveries;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Takes a result file (columns claim, result, reason; CSV or XLSX). Told twice changes nothing.
   */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public BatchView take(String code, byte[] sheet) {
    PaymentBatch batch =
        store.forAnswers(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    List<PaymentAnswer> answers = PaymentAnswers.of(SheetReader.read(sheet, PaymentAnswers.LIMITS));
    List<Payment> lines = store.lines(batch.id());
    List<Claim> claims = files.claims(lines);
    Map<String, Payment> byClaim =
        java.util.stream.IntStream.range(0, lines.size())
            .boxed()
            .collect(Collectors.toMap(i -> claims.get(i).code(), lines::get));
    Refused.ifAny(faults(answers, byClaim));
    Map<String, Claim> byCode =
        claims.stream().collect(Collectors.toMap(Claim::code, Function.identity()));
    for (PaymentAnswer answer : answers) {
      enter(answer, found(byClaim, answer), Objects.requireNonNull(byCode.get(answer.claim())));
    }
    if (lines.stream().noneMatch(line -> line.outcome() == PaymentOutcome.OPEN)) {
      batch.answered();
    }
    facts.fire(new BatchMoved(batch.id(), code, "answered"));
    return new BatchView(batch.card(), files.lines(lines));
  }

  private void enter(PaymentAnswer answer, Payment payment, Claim claim) {
    Instant now = clock.instant();
    if (!payment.answer(Objects.requireNonNull(answer.outcome()), answer.reason(), now)) {
      return;
    }
    Caller caller = callers.current();
    if (answer.outcome() == PaymentOutcome.PAID) {
      claim.pay(now);
    } else {
      claim.fail(now);
      recoveries.notPaid(claim);
    }
    journal.taken(claim, caller, answer.reason());
  }

  private static List<Refusal> faults(List<PaymentAnswer> answers, Map<String, Payment> byClaim) {
    List<Refusal> faults = new ArrayList<>();
    for (PaymentAnswer answer : answers) {
      String field = "rows[" + answer.row() + "]";
      PaymentOutcome outcome = answer.outcome();
      Payment payment = byClaim.get(answer.claim());
      if (payment == null) {
        faults.add(Refusal.at(field, ClaimReason.RESULT_LINE_UNKNOWN, answer.row()));
      } else if (outcome == null) {
        faults.add(Refusal.at(field, ClaimReason.RESULT_INVALID, answer.row()));
      } else if (payment.contradicts(outcome)) {
        faults.add(Refusal.at(field, ClaimReason.RESULT_CONTRADICTS, answer.row()));
      }
    }
    faults.addAll(PaymentAnswers.contradictions(answers));
    return faults;
  }

  private static Payment found(Map<String, Payment> byClaim, PaymentAnswer answer) {
    return Objects.requireNonNull(byClaim.get(answer.claim()));
  }
}
