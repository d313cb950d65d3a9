package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.audit.Reads;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateEvent;
import org.carecert.certificate.domain.CertificateLine;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.CertificateStateChanged;
import org.carecert.certificate.domain.CertificateValidity;
import org.carecert.certificate.domain.CertificateView;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.NewStateEvent;
import org.carecert.certificate.domain.StateChange;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.certificate.store.CertificateLists;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.identity.Callers;
import org.carecert.identity.People;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * 证书窗口: the desk where issuers, bureaus and holders look at certificates and change their state.
 */
@Stateless
public class Certificates {
  @Inject private Callers callers;
  @Inject private CertificateStore certificates;
  @Inject private CertificateLists lists;
  @Inject private People people;
  @Inject private Reads reads;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Certificates by state: an issuer's own, the bureaus' all. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_EVALUATOR,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER,
    Role.N_AUDITOR
  })
  public Slice<CertificateLine> list(
      @Nullable CertificateState state, @Nullable String after, int limit) {
    Caller caller = callers.current();
    CertificateLists.Query query =
        new CertificateLists.Query(
            isIssuer(caller) ? caller.organisation() : null, null, state, CityClock.today(clock));
    return Slice.of(lists.find(query, Slice.cursor(after), limit + 1), limit, CertificateLine::id);
  }

  /** The holder's own certificates. */
  @RolesAllowed(Role.N_CANDIDATE)
  public List<CertificateLine> mine() {
    CertificateLists.Query query =
        new CertificateLists.Query(null, callers.current().person(), null, CityClock.today(clock));
    return lists.find(query, 0, 200);
  }

  /** A certificate's file, byte for byte as issued last; an imported one has none. */
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
  public byte[] pdf(String number) {
    Caller caller = callers.current();
    Certificate certificate = seen(number, caller);
    byte[] pdf =
        certificates
            .current(certificate.id())
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND))
            .pdf();
    noted(caller, certificate);
    return pdf;
  }

  /** A certificate's credential as signed when it was issued; an imported one has none. */
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
  public String credential(String number) {
    Caller caller = callers.current();
    Certificate certificate = seen(number, caller);
    String credential =
        certificates
            .credential(certificate.id())
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    noted(caller, certificate);
    return credential;
  }

  /** A certificate with its holder and everything said about it. */
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
  public CertificateView view(String number) {
    Certificate certificate = seen(number, callers.current());
    HeldCertificate held = held(certificate);
    PersonCard holder = people.card(certificate.personId());
    return new CertificateView(
        held,
        holder.name(),
        holder.maskedNumber(),
        held.stateOn(CityClock.today(clock)).orElse(CertificateState.VALID),
        certificates.replaced(certificate).map(Certificate::number).orElse(null),
        certificates.successor(certificate.id()).map(Certificate::number).orElse(null),
        certificates.copies(certificate.id()));
  }

  /**
   * What a certificate was worth on a day, by everything that is said about it up to now.
   *
   * @param asOf today or a day that is past; today if null
   * @throws Refused DAY_NOT_PAST, NOT_FOUND
   */
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
  public CertificateValidity validity(String number, @Nullable LocalDate asOf) {
    LocalDate today = CityClock.today(clock);
    LocalDate day = asOf == null ? today : asOf;
    if (day.isAfter(today)) {
      throw Refused.at("asOf", CertificateReason.DAY_NOT_PAST);
    }
    return CertificateValidity.of(held(seen(number, callers.current())), day);
  }

  /** Whether the caller's body issued it, and so prints it once more and corrects it. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_EVALUATOR,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER
  })
  public boolean own(String number) {
    Caller caller = callers.current();
    return certificates.byNumber(number).filter(c -> issuedBy(caller, c)).isPresent();
  }

  /**
   * Says something about a certificate, by a decision document: its issuer (of the health bureau
   * its reviewer), or the HR bureau's reviewer. Nothing is taken away.
   *
   * @throws Refused STATE_FINAL, STATE_SAME, FROM_BEFORE_ISSUE, NOT_FOUND
   */
  @RolesAllowed({Role.N_SCHOOL, Role.N_EVALUATOR, Role.N_HR_REVIEWER, Role.N_HEALTH_REVIEWER})
  public CertificateView tell(String number, NewStateEvent wanted) {
    new Require()
        .present("change", wanted.change())
        .text("basis", wanted.basis(), 300)
        .text("decision", wanted.decision(), 100)
        .check();
    Caller caller = callers.current();
    Certificate certificate = certificates.locked(seen(number, caller).id());
    if (!caller.has(Role.HR_REVIEWER) && !issuedBy(caller, certificate)) {
      throw new Refused(CommonReason.NOT_FOUND);
    }
    Instant now = clock.instant();
    LocalDate from = wanted.from() == null ? CityClock.dayOf(now) : wanted.from();
    CertificateState state = changed(held(certificate), wanted.change(), from);
    StateEvent event = new StateEvent(state, from, now, String.valueOf(wanted.basis()));
    certificates.add(
        new CertificateEvent(certificate.id(), event, wanted.decision(), caller.accountId()));
    facts.fire(new CertificateStateChanged(certificate.id(), certificate.personId(), state));
    return view(number);
  }

  private static CertificateState changed(
      HeldCertificate held, @Nullable StateChange change, LocalDate from) {
    CertificateState state = change == null ? CertificateState.VALID : change.state();
    if (held.events().stream().anyMatch(e -> e.state().last())) {
      throw new Refused(CertificateReason.STATE_FINAL);
    }
    if (from.isBefore(held.issuedOn())) {
      throw Refused.at("from", CertificateReason.FROM_BEFORE_ISSUE, held.issuedOn());
    }
    if (held.events().get(held.events().size() - 1).state() == state) {
      throw new Refused(CertificateReason.STATE_SAME);
    }
    return state;
  }

  private void noted(Caller caller, Certificate certificate) {
    if (caller.personId() == null) {
      reads.recorded("person", certificate.personId(), "certificate file");
    }
  }

  private HeldCertificate held(Certificate certificate) {
    return certificates.told(List.of(certificate), clock.instant()).get(0);
  }

  private Certificate seen(String number, Caller caller) {
    return certificates
        .byNumber(number)
        .filter(c -> maySee(caller, c))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private static boolean maySee(Caller caller, Certificate certificate) {
    if (caller.personId() != null) {
      return certificate.personId() == caller.person();
    }
    return !isIssuer(caller) || issuedBy(caller, certificate);
  }

  private static boolean issuedBy(Caller caller, Certificate certificate) {
    return Long.valueOf(caller.organisation()).equals(certificate.issuerId());
  }

  private static boolean isIssuer(Caller caller) {
    return caller.has(Role.SCHOOL) || caller.has(Role.EVALUATOR);
  }
}
