package org.carecert.filing.rest;

import java.time.LocalDate;
import java.util.List;
import org.carecert.filing.domain.RegistrationAnswer;
import org.carecert.filing.domain.RegistrationDraft;
import org.carecert.filing.domain.RejectedRegistration;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.carecert.shared.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies and answers of the smaller acts on filings. */
final class FilingActs {
  private FilingActs() {}

  /** Materials handed in later, and the right credit code if a wrong one was filed. */
  @Schema(name = "FilingCompletion")
  public record Completion(
      @Nullable List<FilingBody.@Nullable MaterialRow> materials,
      @Schema(nullable = true) @Nullable String uscc) {}

  /** Why a filing does not conform. */
  @Schema(
      name = "FilingNonconformity",
      requiredProperties = {"reasons"})
  public record Nonconformity(@Nullable String reasons) {}

  /** Why something is done. */
  @Schema(
      name = "FilingReason",
      requiredProperties = {"reason"})
  public record Why(@Nullable String reason) {}

  /** Which row is allowed a second engagement. */
  @Schema(
      name = "FilingSecondEngagement",
      requiredProperties = {"ref"})
  public record Second(@Nullable String ref) {}

  /** What the registrar pushes. */
  @Schema(
      name = "RegistrationPush",
      requiredProperties = {"registrations"})
  public record Push(@Nullable List<@Nullable PushRow> registrations) {}

  /** A registered facility. */
  @Schema(
      name = "RegistrationRow",
      requiredProperties = {"uscc", "name"})
  public record PushRow(
      @Nullable String uscc,
      @Nullable String name,
      @Schema(nullable = true) @Nullable LocalDate registeredOn,
      @Schema(nullable = true) @Nullable String registrar) {
    RegistrationDraft draft() {
      return new RegistrationDraft(uscc, name, registeredOn, registrar);
    }
  }

  /** What was taken in. */
  @Schema(name = "RegistrationPushAnswer")
  public record Pushed(int accepted, List<Rejected> rejected) {
    public Pushed {
      rejected = List.copyOf(rejected);
    }

    static Pushed of(RegistrationAnswer answer, Language language) {
      return new Pushed(
          answer.accepted(),
          answer.rejected().stream().map(row -> Rejected.of(row, language)).toList());
    }
  }

  /** A row that was not taken in. */
  @Schema(name = "RejectedRegistration")
  public record Rejected(int row, List<RowReason> reasons) {
    public Rejected {
      reasons = List.copyOf(reasons);
    }

    static Rejected of(RejectedRegistration rejected, Language language) {
      return new Rejected(
          rejected.row(),
          rejected.reasons().stream().map(refusal -> RowReason.of(refusal, language)).toList());
    }
  }

  /** Why it was not. */
  @Schema(name = "RegistrationRowReason")
  public record RowReason(
      String code, @Schema(nullable = true) @Nullable String field, String message) {
    static RowReason of(Refusal refusal, Language language) {
      return new RowReason(refusal.reason().name(), refusal.field(), Texts.of(language, refusal));
    }
  }
}
