package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.CertificateReissued;
import org.carecert.certificate.domain.NewReissue;
import org.carecert.certificate.domain.PaperMatter;
import org.carecert.certificate.domain.Reissue;
import org.carecert.certificate.domain.ReissueCard;
import org.carecert.certificate.domain.ReissueCause;
import org.carecert.certificate.domain.ReissuePrepared;
import org.carecert.certificate.domain.ReissueWithdrawn;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.certificate.store.ReissueStore;
import org.carecert.identity.Callers;
import org.carecert.identity.People;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.TwoOfficers;
import org.carecert.shared.Waits;
import org.jspecify.annotations.Nullable;

/**
 * 补发窗口: the desk at which an issuer prints a certificate once more: one person prepares it, another
 * signs. The number stays, the print serial is new and the paper says 补发 (DOMAIN §3.4).
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
public class Reissues {
  @Inject private Callers callers;
  @Inject private ReissueStore reissues;
  @Inject private CertificateStore certificates;
  @Inject private Reprints reprints;
  @Inject private People people;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Prepares a re-issue of an own certificate; answers its code.
   *
   * @throws Refused NOT_FOUND, REISSUE_OPEN, REISSUE_NOT_VALID, and what speaks against the paper
   */
  public String prepare(String number, NewReissue wanted) {
    new Require().present("cause", wanted.cause()).text("note", wanted.note(), 200).check();
    Caller caller = callers.current();
    Certificate certificate = certificates.own(number, caller.organisation());
    if (reissues.waits(certificate.id())) {
      throw new Refused(CertificateReason.REISSUE_OPEN);
    }
    Instant now = clock.instant();
    Refused.ifAny(reprints.refusals(certificate, now));
    Reissue reissue =
        new Reissue(
            new PaperMatter.Of(certificate.id(), caller.organisation()),
            Objects.requireNonNullElse(wanted.cause(), ReissueCause.LOST),
            String.valueOf(wanted.note()).strip(),
            new TwoOfficers(caller.username(), now));
    reissues.add(reissue);
    facts.fire(new ReissuePrepared(certificate.id(), certificate.personId(), reissue.code()));
    return reissue.code();
  }

  /**
   * Another person signs: the new copy is made and takes the place of the earlier one.
   *
   * @throws Refused SAME_OFFICER, REISSUE_CLOSED, REISSUE_NOT_VALID, and what speaks against the
   *     paper by now
   */
  @RolesAllowed({Role.N_SCHOOL, Role.N_EVALUATOR, Role.N_HR_REVIEWER, Role.N_HEALTH_REVIEWER})
  public ReissueCard sign(String code) {
    Caller caller = callers.current();
    Reissue reissue = reissues.own(code, caller.organisation());
    Certificate certificate = certificates.locked(reissue.certificateId());
    Instant now = clock.instant();
    reissue.sign(caller.username(), now);
    Refused.ifAny(reprints.refusals(certificate, now));
    String serial = reprints.print(certificate, reissue, now);
    facts.fire(
        new CertificateReissued(
            certificate.id(),
            certificate.personId(),
            caller.organisation(),
            certificate.number(),
            serial));
    return cards(List.of(reissue)).get(0);
  }

  /** Takes a re-issue back before it is signed. */
  public ReissueCard withdraw(String code) {
    Reissue reissue = reissues.own(code, callers.current().organisation());
    reissue.withdraw();
    Certificate certificate = certificates.locked(reissue.certificateId());
    facts.fire(new ReissueWithdrawn(certificate.id(), certificate.personId(), code));
    return cards(List.of(reissue)).get(0);
  }

  /** The issuer's re-issues, the newest first. */
  public Slice<ReissueCard> list(@Nullable String after, int limit) {
    long issuer = callers.current().organisation();
    Slice<Reissue> found =
        Slice.of(reissues.list(issuer, Slice.cursor(after), limit + 1), limit, Reissue::id);
    return new Slice<>(cards(found.items()), found.next());
  }

  /** The re-issues of an own certificate, the newest first. */
  public List<ReissueCard> of(String number) {
    Long issuer = callers.current().organisation();
    return certificates
        .byNumber(number)
        .filter(certificate -> issuer.equals(certificate.issuerId()))
        .map(certificate -> cards(reissues.of(certificate.id(), issuer)))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** The issuer's re-issues that wait for the second signature, the oldest first. */
  public Waits<ReissueCard> unsigned(int shown) {
    long issuer = callers.current().organisation();
    return new Waits<>(cards(reissues.waiting(issuer, shown)), reissues.countWaiting(issuer));
  }

  private List<ReissueCard> cards(List<Reissue> found) {
    Map<Long, Certificate> of =
        certificates.byIds(found.stream().map(Reissue::certificateId).distinct().toList());
    Map<Long, PersonCard> holders =
        people.cards(of.values().stream().map(Certificate::personId).distinct().toList());
    return found.stream()
        .map(
            reissue -> {
              Certificate certificate = Objects.requireNonNull(of.get(reissue.certificateId()));
              PersonCard holder = Objects.requireNonNull(holders.get(certificate.personId()));
              return reissue.card(certificate.number(), holder.name());
            })
        .toList();
  }
}
