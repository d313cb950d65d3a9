package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.carecert.audit.Reads;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.registry.Decisions;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.subsidy.domain.Asked;
import org.carecert.subsidy.domain.ClaimReason;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.HeldPaper;
import org.carecert.subsidy.domain.Question;
import org.carecert.subsidy.domain.QuestionCheck;

/** 资格咨询: the desk that says what a worker is entitled to. It pays and reserves nothing. */
@Stateless
public class Determinations {
  @Inject private Callers callers;
  @Inject private Decisions decisions;
  @Inject private Entitlements entitlements;
  @Inject private Circumstances circumstances;
  @Inject private Reads reads;

  /**
   * The determination of a question. An officer may ask about anybody, a candidate about himself.
   *
   * @throws Refused NOT_HIMSELF, or what is wrong with the question's fields
   */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public Determination determine(Question question) {
    QuestionCheck.check(question);
    Caller caller = callers.current();
    Long personId =
        decisions
            .identify(
                Objects.requireNonNull(question.name()),
                Objects.requireNonNull(question.documentType()),
                question.documentNumber())
            .personId();
    if (!officer(caller) && (personId == null || personId != caller.person())) {
      throw new Refused(ClaimReason.NOT_HIMSELF);
    }
    Asked asked = question.asked(personId == null ? 0 : personId);
    if (personId == null) {
      return entitlements.noMatch(asked);
    }
    reads.recorded("person", personId, "subsidy");
    return entitlements.determine(asked);
  }

  /** The same for the candidate who is signed in, with one of his own certificates. */
  @RolesAllowed(Role.N_CANDIDATE)
  public Determination mine(Question question) {
    Caller caller = callers.current();
    return entitlements.determine(question.asked(caller.person()));
  }

  /** The candidate's own certificates, the newest first. */
  @RolesAllowed(Role.N_CANDIDATE)
  public List<HeldPaper> myCertificates() {
    return circumstances.certificates(callers.current().person()).stream()
        .sorted(Comparator.comparing(HeldCertificate::issuedOn).reversed())
        .map(Determinations::paper)
        .toList();
  }

  private static HeldPaper paper(HeldCertificate held) {
    return new HeldPaper(
        held.number(), held.kind(), held.occupation(), held.level(), held.issuedOn());
  }

  private static boolean officer(Caller caller) {
    return caller.has(Role.HR_CLERK) || caller.has(Role.HR_REVIEWER);
  }
}
