package org.carecert.filing.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.filing.domain.DirectoryLine;
import org.carecert.filing.domain.FilingCard;
import org.carecert.filing.domain.FilingState;
import org.carecert.organisation.domain.FacilityKind;
import org.carecert.shared.CityClock;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Pages of lists of filings. */
final class FilingSlices {
  private FilingSlices() {}

  /** A page of filings. */
  @Schema(name = "FilingPage")
  public record Filings(List<Filing> items, @Schema(nullable = true) @Nullable String next) {
    public Filings {
      items = List.copyOf(items);
    }

    static Filings of(Slice<FilingCard> slice) {
      return new Filings(slice.items().stream().map(Filing::of).toList(), slice.next());
    }
  }

  /** A filing in a list. */
  @Schema(name = "FilingLine")
  public record Filing(
      String filingId,
      @Schema(nullable = true) @Nullable String receiptNumber,
      String name,
      String uscc,
      FacilityKind kind,
      int places,
      FilingState state,
      OffsetDateTime receivedAt,
      @Schema(nullable = true) @Nullable LocalDate receiptDueOn,
      @Schema(nullable = true) @Nullable LocalDate conformityDueOn,
      @Nullable Boolean provisional,
      int findingsAtSubmission) {
    static Filing of(FilingCard card) {
      return new Filing(
          card.filingId(),
          card.number(),
          card.name(),
          card.uscc(),
          card.kind(),
          card.places(),
          card.state(),
          OffsetDateTime.ofInstant(card.receivedAt(), CityClock.ZONE),
          card.receiptDueOn(),
          card.conformityDueOn(),
          card.provisional() ? Boolean.TRUE : null,
          card.findings());
    }
  }

  /** A page of the public directory. */
  @Schema(name = "FilingDirectoryPage")
  public record Directory(
      List<DirectoryEntry> items, @Schema(nullable = true) @Nullable String next) {
    public Directory {
      items = List.copyOf(items);
    }

    static Directory of(Slice<DirectoryLine> slice) {
      return new Directory(slice.items().stream().map(DirectoryEntry::of).toList(), slice.next());
    }
  }

  /** A filed facility. */
  @Schema(name = "FilingDirectoryEntry")
  public record DirectoryEntry(
      String name,
      String address,
      @Schema(nullable = true) @Nullable String phone,
      FacilityKind kind,
      int places,
      String filingNumber,
      LocalDate filedOn) {
    static DirectoryEntry of(DirectoryLine line) {
      return new DirectoryEntry(
          line.name(),
          line.address(),
          line.phone(),
          line.kind(),
          line.places(),
          line.number(),
          line.filedOn());
    }
  }
}
