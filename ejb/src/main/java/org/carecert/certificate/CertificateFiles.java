package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carecert.certificate.domain.CertificateView;
import org.carecert.certificate.domain.FetchedCopy;
import org.carecert.certificate.domain.FetchedFile;
import org.carecert.certificate.domain.FetchedLine;
import org.carecert.certificate.domain.FileDigest;
import org.carecert.certificate.domain.Validity;
import org.carecert.certificate.print.CopyNote;
import org.carecert.certificate.store.FetchedStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/**
 * 取件窗口: the desk where a certificate's file is fetched. It is the stored file, unchanged; of what a
 * holder fetches is kept when, by whom and what the certificate was worth then, and a note says so.
 */
@Stateless
public class CertificateFiles {
  private static final int SHOWN = 5;

  @Inject private Certificates certificates;
  @Inject private Callers callers;
  @Inject private FetchedStore fetched;
  @Inject private Clock clock;

  /**
   * A certificate's file, byte for byte as issued last; an imported one has none.
   *
   * @throws Refused NOT_FOUND
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
  public FetchedFile fetch(String number) {
    byte[] pdf = certificates.pdf(number);
    Caller caller = callers.current();
    return new FetchedFile(
        pdf, caller.personId() == null ? Optional.empty() : Optional.of(kept(number, pdf)));
  }

  /** What the caller fetched last of his own certificate, the newest first. */
  @RolesAllowed(Role.N_CANDIDATE)
  public List<FetchedLine> fetched(String number) {
    Caller caller = callers.current();
    return fetched.of(of(number, caller), SHOWN).stream()
        .map(copy -> copy.line(number, caller.username()))
        .toList();
  }

  /**
   * The note about what the holder fetched last: when, what it was worth then, by what the file is
   * known and where it is checked.
   *
   * @throws Refused NOT_FOUND if he has fetched nothing yet
   */
  @RolesAllowed(Role.N_CANDIDATE)
  public byte[] note(String number) {
    CertificateView view = certificates.view(number);
    FetchedLine line =
        fetched(number).stream().findFirst().orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    return CopyNote.pdf(view.certificate(), line, clock.instant());
  }

  private FetchedLine kept(String number, byte[] pdf) {
    Instant now = clock.instant();
    Caller caller = callers.current();
    Validity worth = certificates.validity(number, null).validity();
    FetchedCopy copy = new FetchedCopy(of(number, caller), now, worth, FileDigest.of(pdf));
    fetched.add(copy);
    return copy.line(number, caller.username());
  }

  private FetchedCopy.Of of(String number, Caller caller) {
    return new FetchedCopy.Of(certificates.view(number).certificate().id(), caller.accountId());
  }
}
