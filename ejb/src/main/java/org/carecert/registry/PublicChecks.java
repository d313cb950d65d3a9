package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.certificate.CertificateLedger;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.OwnedCertificate;
import org.carecert.certificate.domain.Validity;
import org.carecert.identity.PersonNames;
import org.carecert.identity.domain.NamesBorne;
import org.carecert.registry.domain.CheckAnswer;
import org.carecert.registry.domain.CheckQuestion;
import org.carecert.registry.domain.CheckState;
import org.carecert.registry.domain.RegistryReason;
import org.carecert.shared.CityClock;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** 公众查验: anybody may ask what a certificate is worth; sixty times a minute and address. */
@Stateless
public class PublicChecks {
  private static final long NOBODY = -1;
  private static final int LAST_CHARACTERS = 4;

  @Inject private CertificateLedger certificates;
  @Inject private PersonNames names;
  @Inject private Decisions decisions;
  @Inject private CheckRate rate;
  @Inject private Origin origin;
  @Inject private Clock clock;

  /**
   * What the certificate is worth today, or was worth on a day that is past; a miss does the same
   * work and looks the same, and so does a certificate that did not exist on that day yet.
   */
  @PermitAll
  public CheckAnswer check(CheckQuestion question) {
    rate.admit(origin.address());
    CheckQuestion asked = trimmed(question);
    Instant now = clock.instant();
    LocalDate day = day(asked.asOf(), CityClock.dayOf(now));
    Optional<OwnedCertificate> found = found(asked);
    long holder = found.map(OwnedCertificate::personId).orElse(NOBODY);
    Optional<NamesBorne> borne = names.of(holder);
    // A miss looks for nobody's certificates where a hit has read the certificate's events.
    List<HeldCertificate> held =
        found.map(f -> List.of(f.certificate())).orElseGet(() -> certificates.held(NOBODY, now));
    List<Post> goodFor = decisions.suits(holder, held, day, now);
    if (borne.isEmpty() || found.isEmpty()) {
      return CheckAnswer.NOT_FOUND;
    }
    HeldCertificate certificate = found.get().certificate();
    return agrees(asked, borne.get(), certificate)
        ? answer(certificate, goodFor, day)
        : CheckAnswer.NOT_FOUND;
  }

  private Optional<OwnedCertificate> found(CheckQuestion asked) {
    return asked.code() != null
        ? certificates.byVerificationCode(asked.code())
        : certificates.byNumber(String.valueOf(asked.number()));
  }

  private static boolean agrees(
      CheckQuestion asked, NamesBorne holder, HeldCertificate certificate) {
    String name = asked.name();
    String last = asked.documentLast4();
    return (name == null
            || names(holder, certificate).stream().anyMatch(one -> Decisions.sameName(one, name)))
        && (last == null || holder.card().last4().equalsIgnoreCase(last));
  }

  // Of one that was superseded, only what stands on it: a later name is no stranger's to find out.
  private static List<String> names(NamesBorne holder, HeldCertificate certificate) {
    Instant recorded = certificate.recordedAt();
    return certificate.superseded() ? List.of(holder.at(recorded).name()) : holder.since(recorded);
  }

  private static LocalDate day(@Nullable LocalDate asked, LocalDate today) {
    if (asked == null) {
      return today;
    }
    if (asked.isAfter(today) || asked.isBefore(VerificationCheck.FIRST)) {
      throw Refused.at("asOf", RegistryReason.DAY_NOT_PAST);
    }
    return asked;
  }

  private static CheckAnswer answer(
      HeldCertificate certificate, List<Post> goodFor, LocalDate day) {
    if (Validity.of(certificate, day) == Validity.NOT_YET) {
      return CheckAnswer.NOT_FOUND;
    }
    return new CheckAnswer(
        true,
        CheckState.of(certificate, day),
        certificate.kind(),
        certificate.occupation(),
        certificate.level(),
        certificate.issuerName(),
        certificate.issuedOn(),
        goodFor);
  }

  private static CheckQuestion trimmed(CheckQuestion q) {
    CheckQuestion asked =
        new CheckQuestion(
            text(q.number()), text(q.name()), text(q.documentLast4()), text(q.code()), q.asOf());
    new Require()
        .optionalText("number", asked.number(), 100)
        .optionalText("name", asked.name(), 200)
        .optionalText("documentLast4", asked.documentLast4(), 100)
        .optionalText("code", asked.code(), 100)
        .holds("documentLast4", lastFour(asked.documentLast4()))
        .check();
    boolean twoOfThree =
        asked.number() != null && (asked.name() != null || asked.documentLast4() != null);
    if (asked.code() == null && !twoOfThree) {
      throw new Refused(RegistryReason.CHECK_INCOMPLETE);
    }
    return asked;
  }

  private static boolean lastFour(@Nullable String text) {
    return text == null || text.length() == LAST_CHARACTERS;
  }

  private static @Nullable String text(@Nullable String raw) {
    return raw == null || raw.isBlank() ? null : raw.strip();
  }
}
