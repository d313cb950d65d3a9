package org.carecert.sanction;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.carecert.sanction.domain.SanctionEffect;
import org.carecert.sanction.domain.SanctionInForce;
import org.carecert.sanction.domain.SanctionReason;
import org.carecert.sanction.store.SanctionStore;
import org.carecert.shared.Refused;

/** 柜台: what every gate asks about a person before it lets him through. */
@Stateless
@PermitAll
public class SanctionLedger {
  @Inject private SanctionStore store;
  @Inject private Clock clock;

  /** What holds against a person on a day, as known at a moment; empty if nothing does. */
  public List<SanctionInForce> inForce(long personId, LocalDate asOf, Instant knownAt) {
    return inForce(List.of(personId), asOf, knownAt).getOrDefault(personId, List.of());
  }

  /** The same for many people; who has nothing against him is not in the answer. */
  public Map<Long, List<SanctionInForce>> inForce(
      Collection<Long> people, LocalDate asOf, Instant knownAt) {
    return store.inForce(people, asOf, knownAt);
  }

  /** The first day after {@code asOf} on which something already known will hold, by person. */
  public Map<Long, LocalDate> firstDaysAhead(
      Collection<Long> people, LocalDate asOf, Instant knownAt) {
    return store.firstDaysAhead(people, asOf, knownAt);
  }

  /** Refuses with BARRED or SUSPENDED if anything known now holds against the person on the day. */
  public void refuseIfBarred(long personId, LocalDate day) {
    List<SanctionInForce> held = inForce(personId, day, clock.instant());
    for (SanctionEffect effect : SanctionEffect.values()) {
      for (SanctionInForce sanction : held) {
        if (sanction.kind() == effect) {
          throw new Refused(SanctionReason.valueOf(effect.name()), sanction.basis());
        }
      }
    }
  }

  /**
   * Waits for what is being confirmed against the person, and lets nothing more be confirmed until
   * the asker's transaction ends: what is asked afterwards is still true at its commit.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void hold(long personId) {
    store.hold(personId);
  }

  /** Waits for sanctions that are being written, after an answer has taken its time. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void settleTime() {
    store.settled();
  }
}
