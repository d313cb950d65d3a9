package org.carecert.filing.domain;

import java.time.LocalDate;
import java.util.List;
import org.carecert.identity.domain.DocumentType;
import org.carecert.organisation.domain.FacilityKind;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** 备案书草稿: what a facility sent or typed, with whatever may still be missing in it. */
public record FilingDraft(
    @Nullable Facility facility,
    @Nullable List<@Nullable ClassRow> classes,
    @Nullable List<@Nullable StaffRow> staff,
    @Nullable List<@Nullable MaterialRow> materials) {

  /** The facility as sent. */
  public record Facility(
      @Nullable String uscc,
      @Nullable String name,
      @Nullable FacilityKind kind,
      @Nullable String address,
      @Nullable String phone,
      @Nullable Boolean cooks) {}

  /** A class as sent. */
  public record ClassRow(
      @Nullable ClassKind kind, @Nullable Integer places, @Nullable Integer caregivers) {}

  /** A staff row as sent. */
  public record StaffRow(
      @Nullable String ref,
      @Nullable String name,
      @Nullable DocumentType documentType,
      @Nullable String documentNumber,
      @Nullable String certificateNumber,
      @Nullable List<@Nullable Post> posts,
      @Nullable LocalDate from,
      @Nullable String secondEngagementReason) {}

  /** A material row as sent. */
  public record MaterialRow(
      @Nullable MaterialKind kind,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate expiresOn,
      @Nullable String result) {}
}
