package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carecert.audit.Reads;
import org.carecert.certificate.CertificateLedger;
import org.carecert.certificate.domain.OwnedCertificate;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.registry.Lives;
import org.carecert.shared.CityClock;
import org.carecert.shared.Role;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimEvent;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.StripStage;
import org.carecert.subsidy.domain.StripStep;
import org.carecert.subsidy.store.ClaimStore;

/**
 * 职业历程条: trained, examined, certified, employed, paid. An issuer sees it up to the certificate, the
 * health bureau up to the employment; money is seen by the person and those who pay it.
 */
@Stateless
public class LifeStrips {
  @Inject private Lives lives;
  @Inject private CertificateLedger certificates;
  @Inject private ClaimStore claims;
  @Inject private Callers callers;
  @Inject private Reads reads;

  /** The candidate's own. */
  @RolesAllowed(Role.N_CANDIDATE)
  public List<StripStep> mine() {
    return whole(callers.current().person());
  }

  /** Of a worker whose file an officer has open, which is recorded there. */
  @RolesAllowed({
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER,
    Role.N_AUDITOR
  })
  public List<StripStep> ofWorker(String code) {
    long person = lives.person(code);
    return person == 0 ? List.of() : seen(callers.current(), whole(person));
  }

  /** Of whom a claim is; empty if it is not the caller's to see. */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public List<StripStep> ofClaim(String code) {
    Caller caller = callers.current();
    return claims
        .byCode(code)
        .filter(claim -> paying(caller) || claim.personId() == caller.person())
        .map(claim -> whole(claim.personId()))
        .orElse(List.of());
  }

  /** Of whom a certificate is; empty if it is not the caller's to see. */
  @RolesAllowed({
    Role.N_CANDIDATE,
    Role.N_SCHOOL,
    Role.N_EVALUATOR,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER,
    Role.N_AUDITOR
  })
  public List<StripStep> ofCertificate(String number) {
    Caller caller = callers.current();
    return certificates
        .byNumber(number)
        .filter(owned -> visible(caller, owned))
        .map(owned -> ofHolder(caller, owned.personId()))
        .orElse(List.of());
  }

  private List<StripStep> ofHolder(Caller caller, long person) {
    if (caller.has(Role.CANDIDATE)) {
      return whole(person);
    }
    reads.recorded("person", person, "certificate");
    return seen(caller, whole(person));
  }

  private static boolean visible(Caller caller, OwnedCertificate owned) {
    if (caller.has(Role.CANDIDATE)) {
      return owned.personId() == caller.person();
    }
    Long issuer = owned.certificate().issuerId();
    return !issuing(caller) || (issuer != null && issuer == caller.organisation());
  }

  private static List<StripStep> seen(Caller caller, List<StripStep> whole) {
    if (paying(caller)) {
      return whole;
    }
    if (issuing(caller)) {
      // Another body's scores and numbers are not theirs to see.
      return whole.stream()
          .filter(step -> step.stage().compareTo(StripStage.CERTIFIED) <= 0)
          .map(step -> new StripStep(step.stage(), step.on(), null))
          .toList();
    }
    return whole.stream().filter(step -> step.stage().compareTo(StripStage.EMPLOYED) <= 0).toList();
  }

  private static boolean issuing(Caller caller) {
    return caller.has(Role.SCHOOL) || caller.has(Role.EVALUATOR);
  }

  private static boolean paying(Caller caller) {
    return caller.has(Role.HR_CLERK) || caller.has(Role.HR_REVIEWER) || caller.has(Role.AUDITOR);
  }

  private List<StripStep> whole(long person) {
    List<StripStep> life = new ArrayList<>();
    lives.of(person).stream().map(StripStep::of).forEach(life::add);
    life.add(
        claims.of(person).stream()
            .filter(claim -> claim.state() == ClaimState.PAID)
            .findFirst()
            .map(this::paid)
            .orElse(StripStep.unpaid()));
    return life;
  }

  private StripStep paid(Claim claim) {
    return claims.history(claim.id()).stream()
        .map(ClaimEvent::step)
        .filter(step -> step.state() == ClaimState.PAID)
        .reduce((first, last) -> last)
        .map(step -> new StripStep(StripStage.PAID, CityClock.dayOf(step.at()), claim.code()))
        .orElse(StripStep.unpaid());
  }
}
