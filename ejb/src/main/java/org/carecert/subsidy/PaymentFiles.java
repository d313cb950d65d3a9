package org.carecert.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.audit.Reads;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimSorting;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.Payment;
import org.carecert.subsidy.domain.PaymentFile;
import org.carecert.subsidy.domain.PaymentLine;
import org.carecert.subsidy.domain.PaymentOrder;
import org.carecert.subsidy.store.ClaimStore;

/** 柜台 · 支付文件: the counter that writes a batch's lines with the people they are for. */
@Stateless
@PermitAll
public class PaymentFiles {
  @Inject private ClaimStore claims;
  @Inject private ClaimPeriods periods;
  @Inject private People people;
  @Inject private Reads reads;

  /** Which approved claims may still be paid. */
  public ClaimSorting sort(List<Claim> approved) {
    return periods.sort(approved, null);
  }

  /** The claims of a batch in the order of its lines. */
  public List<Claim> claims(List<Payment> lines) {
    Map<Long, Claim> byId =
        claims.byIds(lines.stream().map(Payment::claimId).toList()).stream()
            .collect(Collectors.toMap(Claim::id, Function.identity()));
    return lines.stream().map(line -> Objects.requireNonNull(byId.get(line.claimId()))).toList();
  }

  /** The file over these claims; reading the full numbers is recorded. */
  public PaymentFile file(String code, Fund fund, LocalDate day, List<Claim> paid) {
    Map<Long, PersonCard> who = people.cards(paid.stream().map(Claim::personId).toList());
    List<PaymentOrder> orders = new ArrayList<>();
    for (Claim claim : paid) {
      reads.recorded("person", claim.personId(), "payment");
      orders.add(
          new PaymentOrder(
              orders.size() + 1,
              claim.code(),
              Objects.requireNonNull(who.get(claim.personId())).name(),
              people.document(claim.personId()).value(),
              claim.amountFen()));
    }
    return new PaymentFile(code, fund, day.toString(), orders);
  }

  /** The lines as officers see them. */
  public List<PaymentLine> lines(List<Payment> payments) {
    List<Claim> of = claims(payments);
    Map<Long, PersonCard> who = people.cards(of.stream().map(Claim::personId).toList());
    List<PaymentLine> lines = new ArrayList<>();
    for (int i = 0; i < payments.size(); i++) {
      Payment payment = payments.get(i);
      Claim claim = of.get(i);
      PersonCard person = Objects.requireNonNull(who.get(claim.personId()));
      lines.add(
          new PaymentLine(
              payment.line(),
              claim.code(),
              person.name(),
              person.maskedNumber(),
              payment.amountFen(),
              payment.outcome(),
              payment.reason()));
    }
    return lines;
  }
}
