package org.carecert.registry;

import static org.carecert.shared.Role.N_FACILITY;
import static org.carecert.shared.Role.N_HEALTH_CLERK;
import static org.carecert.shared.Role.N_HEALTH_REVIEWER;
import static org.carecert.shared.Role.N_HR_CLERK;
import static org.carecert.shared.Role.N_HR_REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.registry.domain.ReceiptedVerification;
import org.carecert.registry.domain.RegistryReason;
import org.carecert.registry.domain.Verification;
import org.carecert.registry.domain.VerificationPurpose;
import org.carecert.registry.domain.VerificationRequest;
import org.carecert.registry.domain.VerificationResult;
import org.carecert.registry.domain.Verified;
import org.carecert.registry.store.VerificationStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Fact;
import org.carecert.shared.Json;
import org.carecert.shared.Origin;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 查验: is this person fit for this post? Each answer is signed and kept as it was given. */
@Stateless
public class Verifications {
  @Inject private VerificationAnswers answers;
  @Inject private VerificationStore store;
  @Inject private Receipts receipts;
  @Inject private Callers callers;
  @Inject private Origin origin;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Answers for 1 to 500 people, as of a day and as known at a moment. */
  @RolesAllowed({N_HR_CLERK, N_HR_REVIEWER, N_HEALTH_CLERK, N_HEALTH_REVIEWER, N_FACILITY})
  public ReceiptedVerification ask(VerificationRequest request) {
    VerificationCheck.check(request);
    Caller caller = callers.current();
    refusePurpose(caller, request.purpose());
    Instant now = clock.instant();
    LocalDate asOf = request.asOf() == null ? CityClock.dayOf(now) : request.asOf();
    Instant knownAt = knownAt(request.knownAt(), now);
    long version = answers.settled();
    List<VerificationResult> results =
        answers.of(request.subjects(), asOf, knownAt, origin.language());
    Verification answer =
        new Verification(PublicCode.fresh(), version, time(now), asOf, time(knownAt), results);
    long id = store.add(answer, request, caller, origin.language());
    facts.fire(new Verified(id, caller.accountId(), results.size()));
    return answer.withReceipt(receipts.sign(Json.text(answer)));
  }

  private static void refusePurpose(Caller caller, VerificationPurpose purpose) {
    boolean bureau =
        caller.has(Role.HR_CLERK)
            || caller.has(Role.HR_REVIEWER)
            || caller.has(Role.HEALTH_CLERK)
            || caller.has(Role.HEALTH_REVIEWER);
    if (!bureau && purpose == VerificationPurpose.PUBLIC) {
      throw Refused.at("purpose", RegistryReason.PURPOSE_NOT_YOURS);
    }
  }

  private static Instant knownAt(@Nullable OffsetDateTime asked, Instant now) {
    if (asked == null) {
      return now;
    }
    if (asked.toInstant().isAfter(now)) {
      throw Refused.at("knownAt", RegistryReason.KNOWN_AT_IN_FUTURE);
    }
    return asked.toInstant();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atZone(CityClock.ZONE).toOffsetDateTime();
  }
}
