package org.carecert.filing.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.carecert.filing.domain.ClassKind;
import org.carecert.filing.domain.FilingDraft;
import org.carecert.filing.domain.MaterialKind;
import org.carecert.identity.domain.DocumentType;
import org.carecert.organisation.domain.FacilityKind;
import org.carecert.standard.domain.Post;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a facility sends to file. */
@Schema(
    name = "FilingRequest",
    requiredProperties = {"facility", "classes", "staff", "materials"})
public record FilingBody(
    @Nullable Facility facility,
    @Nullable List<@Nullable ClassRow> classes,
    @Nullable List<@Nullable StaffRow> staff,
    @Nullable List<@Nullable MaterialRow> materials) {

  /** The same, for the door. */
  FilingDraft draft() {
    return new FilingDraft(
        facility == null ? null : facility.draft(),
        rows(classes, ClassRow::draft),
        rows(staff, StaffRow::draft),
        rows(materials, MaterialRow::draft));
  }

  /** Rows for the door; a row that is null stays so and is refused there with its place. */
  static <A, B> @Nullable List<@Nullable B> rows(
      @Nullable List<@Nullable A> sent, Function<A, B> draft) {
    if (sent == null) {
      return null;
    }
    List<@Nullable B> all = new ArrayList<>();
    for (A row : sent) {
      all.add(row == null ? null : draft.apply(row));
    }
    return all;
  }

  /** The facility. */
  @Schema(
      name = "FilingFacility",
      requiredProperties = {"uscc", "name", "kind", "address", "cooks"})
  public record Facility(
      @Nullable String uscc,
      @Nullable String name,
      @Nullable FacilityKind kind,
      @Nullable String address,
      @Schema(nullable = true) @Nullable String phone,
      @Nullable Boolean cooks) {
    FilingDraft.Facility draft() {
      return new FilingDraft.Facility(uscc, name, kind, address, phone, cooks);
    }
  }

  /** A class. */
  @Schema(
      name = "FilingClass",
      requiredProperties = {"kind", "places", "caregivers"})
  public record ClassRow(
      @Nullable ClassKind kind, @Nullable Integer places, @Nullable Integer caregivers) {
    FilingDraft.ClassRow draft() {
      return new FilingDraft.ClassRow(kind, places, caregivers);
    }
  }

  /** A person on the staff. */
  @Schema(
      name = "FilingStaff",
      requiredProperties = {"ref", "name", "documentType", "documentNumber", "posts", "from"})
  public record StaffRow(
      @Nullable String ref,
      @Nullable String name,
      @Nullable DocumentType documentType,
      @Nullable String documentNumber,
      @Schema(nullable = true) @Nullable String certificateNumber,
      @Nullable List<@Nullable Post> posts,
      @Nullable LocalDate from,
      @Schema(nullable = true) @Nullable String secondEngagementReason) {
    FilingDraft.StaffRow draft() {
      return new FilingDraft.StaffRow(
          ref,
          name,
          documentType,
          documentNumber,
          certificateNumber,
          posts,
          from,
          secondEngagementReason);
    }
  }

  /** A material. */
  @Schema(
      name = "FilingMaterial",
      requiredProperties = {"kind", "number", "issuedOn"})
  public record MaterialRow(
      @Nullable MaterialKind kind,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Schema(nullable = true) @Nullable LocalDate expiresOn,
      @Schema(nullable = true) @Nullable String result) {
    FilingDraft.MaterialRow draft() {
      return new FilingDraft.MaterialRow(kind, number, issuedOn, expiresOn, result);
    }
  }
}
