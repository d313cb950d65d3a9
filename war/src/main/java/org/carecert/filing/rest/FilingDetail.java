package org.carecert.filing.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.filing.domain.ClassKind;
import org.carecert.filing.domain.EventKind;
import org.carecert.filing.domain.EventLine;
import org.carecert.filing.domain.FacilityLine;
import org.carecert.filing.domain.FilingState;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.domain.MaterialKind;
import org.carecert.filing.domain.ReceiptCard;
import org.carecert.filing.domain.SecondEngagement;
import org.carecert.filing.domain.StaffView;
import org.carecert.organisation.domain.FacilityKind;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.carecert.standard.domain.Post;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A filing as of now.
 *
 * @param findings what is found now
 * @param findingsAtSubmission what was found when it was last submitted
 * @param receiptNumber the filing number, once the bureau issued the receipt
 * @param provisional there, and true, only if a due date lies in a year that is not loaded
 */
@Schema(name = "FilingDetail")
public record FilingDetail(
    String filingId,
    FilingState state,
    OffsetDateTime receivedAt,
    @Schema(nullable = true) @Nullable OffsetDateTime completedAt,
    @Schema(nullable = true) @Nullable LocalDate receiptDueOn,
    @Schema(nullable = true) @Nullable LocalDate conformityDueOn,
    @Nullable Boolean provisional,
    List<FilingAnswer.Line> findings,
    List<FilingAnswer.Line> findingsAtSubmission,
    Facility facility,
    List<ClassRow> classes,
    List<StaffRow> staff,
    List<MaterialRow> materials,
    List<Event> events,
    @Schema(nullable = true) @Nullable String receiptNumber,
    @Schema(nullable = true) @Nullable LocalDate receiptIssuedOn) {
  public FilingDetail {
    findings = List.copyOf(findings);
    findingsAtSubmission = List.copyOf(findingsAtSubmission);
    classes = List.copyOf(classes);
    staff = List.copyOf(staff);
    materials = List.copyOf(materials);
    events = List.copyOf(events);
  }

  static FilingDetail of(FilingView view, Language language) {
    ReceiptCard receipt = view.receipt();
    return new FilingDetail(
        view.filingId(),
        view.state(),
        time(view.receivedAt()),
        view.completedAt() == null ? null : time(view.completedAt()),
        view.receiptDueOn(),
        view.conformityDueOn(),
        view.provisional() ? Boolean.TRUE : null,
        FilingAnswer.Line.of(view.findings(), language),
        FilingAnswer.Line.of(view.findingsAtSubmission(), language),
        Facility.of(view.facility()),
        view.classes().stream()
            .map(line -> new ClassRow(line.kind(), line.places(), line.caregivers()))
            .toList(),
        view.staff().stream().map(StaffRow::of).toList(),
        view.materials().stream()
            .map(
                line ->
                    new MaterialRow(
                        line.kind(),
                        line.number(),
                        line.issuedOn(),
                        line.expiresOn(),
                        line.result()))
            .toList(),
        view.events().stream().map(Event::of).toList(),
        receipt == null ? null : receipt.number(),
        receipt == null ? null : receipt.issuedOn());
  }

  private static OffsetDateTime time(java.time.Instant instant) {
    return OffsetDateTime.ofInstant(instant, CityClock.ZONE);
  }

  /** The facility as filed. */
  @Schema(name = "FiledFacility")
  public record Facility(
      String uscc,
      String name,
      FacilityKind kind,
      String address,
      @Schema(nullable = true) @Nullable String phone,
      boolean cooks) {
    static Facility of(FacilityLine line) {
      return new Facility(
          line.uscc(), line.name(), line.kind(), line.address(), line.phone(), line.cooks());
    }
  }

  /** A class as filed. */
  @Schema(name = "FiledClass")
  public record ClassRow(ClassKind kind, int places, int caregivers) {}

  /** A staff row with what the registry says of it now; the number is masked. */
  @Schema(name = "FiledStaff")
  public record StaffRow(
      String ref,
      String name,
      String documentNumberMasked,
      @Schema(nullable = true) @Nullable String certificateNumber,
      List<Post> posts,
      LocalDate from,
      @Schema(nullable = true) @Nullable String secondEngagementReason,
      SecondEngagement secondEngagement,
      boolean mayWork,
      List<String> codes) {
    public StaffRow {
      posts = List.copyOf(posts);
      codes = List.copyOf(codes);
    }

    static StaffRow of(StaffView row) {
      return new StaffRow(
          row.ref(),
          row.name(),
          row.maskedNumber(),
          row.certificateNumber(),
          row.posts(),
          row.from(),
          row.secondEngagementReason(),
          row.secondEngagement(),
          row.mayWork(),
          row.codes());
    }
  }

  /** A material as handed in. */
  @Schema(name = "FiledMaterial")
  public record MaterialRow(
      MaterialKind kind,
      String number,
      LocalDate issuedOn,
      @Schema(nullable = true) @Nullable LocalDate expiresOn,
      @Schema(nullable = true) @Nullable String result) {}

  /** Something that happened to the filing. */
  @Schema(name = "FilingEvent")
  public record Event(
      EventKind kind,
      OffsetDateTime at,
      @Schema(nullable = true) @Nullable String ref,
      @Schema(nullable = true) @Nullable String note) {
    static Event of(EventLine line) {
      return new Event(line.kind(), time(line.at()), line.ref(), line.note());
    }
  }
}
