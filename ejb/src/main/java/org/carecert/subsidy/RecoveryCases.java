package org.carecert.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carecert.certificate.CertificateLedger;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.shared.CityClock;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.standard.Parameters;
import org.carecert.standard.WorkingDays;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.RecoveryCase;
import org.carecert.subsidy.domain.RecoveryMoved;
import org.carecert.subsidy.domain.RecoveryState;
import org.carecert.subsidy.store.RecoveryStore;
import org.jspecify.annotations.Nullable;

/**
 * 柜台 · 追回立项: the counter that opens a case where a certificate is lost on which money went out, and
 * closes it where that certificate counts again. A claim that is not paid yet needs none: its next
 * step asks for the certificate anew.
 */
@Stateless
@PermitAll
public class RecoveryCases {
  private static final String NOBODY = "system";

  @Inject private RecoveryStore store;
  @Inject private CertificateLedger certificates;
  @Inject private Parameters parameters;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * A certificate came into a state. Claims stand on the first of those that took each other's
   * place; one that is superseded has a successor and costs nothing.
   */
  public void heard(long certificateId, CertificateState state) {
    for (Claim claim : store.claimsOn(certificates.original(certificateId))) {
      boolean out = claim.state() == ClaimState.SENT || claim.state() == ClaimState.PAID;
      if (state == CertificateState.VALID) {
        settle(claim, RecoveryState.RESTORED, NOBODY, null);
      } else if (out && state != CertificateState.SUPERSEDED) {
        open(claim, state);
      }
    }
  }

  /** Settles the claim's open case, if there is one. */
  public void settle(Claim claim, RecoveryState how, String by, @Nullable String note) {
    store
        .openOf(claim.id())
        .ifPresent(
            found -> {
              found.settle(how, by, note, clock.instant());
              facts.fire(new RecoveryMoved(claim.id(), found.code(), how));
            });
  }

  /** The bank did not pay: nothing is to be recovered. */
  public void notPaid(Claim claim) {
    settle(claim, RecoveryState.NOT_PAID, NOBODY, null);
  }

  private void open(Claim claim, CertificateState state) {
    if (store.openOf(claim.id()).isEmpty()) {
      Instant now = clock.instant();
      LocalDate today = CityClock.dayOf(now);
      LocalDate due =
          workingDays.after(today, parameters.whole("subsidy.recovery.days", today)).date();
      RecoveryCase opened =
          new RecoveryCase(PublicCode.fresh(), claim.id(), state, basis(claim), now, due);
      store.add(opened);
      facts.fire(new RecoveryMoved(claim.id(), opened.code(), RecoveryState.OPEN));
    }
  }

  private String basis(Claim claim) {
    Instant now = clock.instant();
    Optional<StateEvent> said =
        certificates
            .standing(claim.asked().certificateNumber())
            .flatMap(owned -> owned.certificate().eventOn(CityClock.dayOf(now)));
    return said.map(StateEvent::basis).orElse("");
  }
}
