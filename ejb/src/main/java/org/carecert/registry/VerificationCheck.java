package org.carecert.registry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.carecert.registry.domain.RegistryReason;
import org.carecert.registry.domain.VerificationRequest;
import org.carecert.registry.domain.VerificationSubject;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** What a question must hold before anybody is looked up. */
final class VerificationCheck {
  private static final int MOST_SUBJECTS = 500;
  static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private VerificationCheck() {}

  static void check(VerificationRequest request) {
    new Require()
        .present("purpose", request.purpose())
        .present("subjects", request.subjects())
        .check();
    if (request.subjects().size() > MOST_SUBJECTS) {
      throw Refused.at("subjects", RegistryReason.COUNT_OUT_OF_RANGE, 1, MOST_SUBJECTS);
    }
    LocalDate asOf = request.asOf();
    if (asOf != null && (asOf.isBefore(FIRST) || asOf.isAfter(LAST))) {
      throw Refused.at("asOf", RegistryReason.DAY_OUT_OF_RANGE);
    }
    OffsetDateTime knownAt = request.knownAt();
    if (knownAt != null && knownAt.isBefore(FIRST.atStartOfDay().atOffset(ZoneOffset.UTC))) {
      throw Refused.at("knownAt", RegistryReason.DAY_OUT_OF_RANGE);
    }
    List<Refusal> faults = new ArrayList<>();
    for (int i = 0; i < request.subjects().size(); i++) {
      faults.addAll(faults("subjects[" + i + "]", request.subjects().get(i)));
    }
    Refused.ifAny(faults);
  }

  private static List<Refusal> faults(String path, @Nullable VerificationSubject subject) {
    Require require = new Require().present(path, subject);
    if (subject != null) {
      require
          .text(path + ".ref", subject.ref(), 200)
          .present(path + ".name", subject.name())
          .optionalText(path + ".name", subject.name(), 200)
          .present(path + ".documentType", subject.documentType())
          .present(path + ".documentNumber", subject.documentNumber())
          .optionalText(path + ".documentNumber", subject.documentNumber(), 200)
          .optionalText(path + ".certificateNumber", subject.certificateNumber(), 200)
          .present(path + ".post", subject.post());
    }
    return require.refusals();
  }
}
