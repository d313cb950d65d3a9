package org.carecert.subsidy.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.carecert.shared.Slice;
import org.carecert.subsidy.domain.ClaimCard;
import org.carecert.subsidy.domain.ClaimLine;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.ClaimStep;
import org.carecert.subsidy.domain.ClaimView;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.NewClaim;
import org.carecert.subsidy.domain.Programme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies about claims. */
final class ClaimBodies {
  private ClaimBodies() {}

  /** A claim as it is handed in. */
  @Schema(name = "SubsidyClaimEntry")
  public record Entry(
      @Schema(required = true) @Nullable Programme programme,
      @Schema(required = true) @Nullable String certificateNumber,
      @Schema(
              nullable = true,
              description = "Whom a clerk enters it for; a candidate leaves it out")
          DeterminationBody.@Nullable Person person,
      @Schema(nullable = true, description = "The day of a paper application; else today")
          @Nullable LocalDate appliedOn,
      @Schema(nullable = true) DeterminationBody.@Nullable Facts facts,
      @Schema(
              nullable = true,
              description = "The bank function of the social-security card is active")
          @Nullable Boolean cardActive,
      @Schema(nullable = true, description = "True keeps it without handing it in")
          @Nullable Boolean draft) {
    NewClaim claim() {
      return new NewClaim(
          programme,
          certificateNumber,
          person == null ? null : person.name(),
          person == null ? null : person.documentType(),
          person == null ? null : person.documentNumber(),
          appliedOn,
          facts == null ? null : facts.declared(),
          cardActive,
          draft);
    }
  }

  /** What is declared anew when a draft or a returned claim is handed in. */
  @Schema(name = "SubsidyClaimSubmission")
  public record Submission(
      @Schema(nullable = true) DeterminationBody.@Nullable Facts facts,
      @Schema(nullable = true) @Nullable Boolean cardActive) {
    NewClaim declared() {
      return new NewClaim(
          null,
          null,
          null,
          null,
          null,
          null,
          facts == null ? null : facts.declared(),
          cardActive,
          null);
    }
  }

  /** A note of an officer. */
  @Schema(name = "SubsidyNote")
  public record Note(@Schema(nullable = true) @Nullable String note) {}

  /** A decision to recover a payment. */
  @Schema(name = "SubsidyRecovery")
  public record Recovery(
      @Schema(required = true) @Nullable String note,
      @Schema(
              nullable = true,
              description = "True frees the yearly count and the once-for-life rule")
          @Nullable Boolean frees) {}

  /** Which claims go onto the list; all that passed the second review where it is left out. */
  @Schema(name = "SubsidyPublicityOrder")
  public record Order(@Schema(nullable = true) @Nullable Set<String> claims) {
    public Order {
      claims = claims == null ? null : Set.copyOf(claims);
    }
  }

  /** A page of claims. */
  @Schema(name = "SubsidyClaimPage")
  public record Page(List<Line> items, @Schema(nullable = true) @Nullable String next) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<ClaimLine> slice) {
      return new Page(slice.items().stream().map(Line::of).toList(), slice.next());
    }
  }

  /** A claim in a list. */
  @Schema(name = "SubsidyClaimLine")
  public record Line(
      String code,
      Programme programme,
      String name,
      String maskedNumber,
      String certificateNumber,
      @Schema(nullable = true) @Nullable String occupation,
      @Schema(nullable = true) @Nullable Integer level,
      long amountFen,
      ClaimState state,
      LocalDate appliedOn,
      @Schema(nullable = true) @Nullable LocalDate dueOn) {
    static Line of(ClaimLine line) {
      return new Line(
          line.code(),
          line.programme(),
          line.name(),
          line.maskedNumber(),
          line.certificateNumber(),
          line.occupation(),
          line.level(),
          line.amountFen(),
          line.state(),
          line.appliedOn(),
          line.dueOn());
    }
  }

  /** A claim with its history and its determination as of now. */
  @Schema(name = "SubsidyClaim")
  public record Detail(
      String code,
      Programme programme,
      ClaimState state,
      String name,
      String maskedNumber,
      String certificateNumber,
      @Schema(nullable = true) @Nullable String occupation,
      @Schema(nullable = true) @Nullable Integer level,
      LocalDate appliedOn,
      @Schema(nullable = true) @Nullable String ruleId,
      @Schema(nullable = true) @Nullable Fund fund,
      long amountFen,
      DeterminationBody.Facts facts,
      boolean cardActive,
      @Schema(nullable = true) @Nullable LocalDate publicisedOn,
      @Schema(nullable = true) @Nullable LocalDate publicityEndsOn,
      @Schema(nullable = true) @Nullable LocalDate dueOn,
      List<Event> history,
      DeterminationAnswer determination) {
    public Detail {
      history = List.copyOf(history);
    }

    static Detail of(ClaimView view, Language language) {
      ClaimCard claim = view.claim();
      return new Detail(
          claim.code(),
          claim.programme(),
          claim.state(),
          view.name(),
          view.maskedNumber(),
          claim.paper().number(),
          claim.paper().occupation(),
          claim.paper().level(),
          claim.appliedOn(),
          claim.ruleCode(),
          claim.fund(),
          claim.amountFen(),
          DeterminationBody.Facts.of(claim.facts()),
          claim.cardActive(),
          claim.publicisedOn(),
          claim.publicityEndsOn(),
          claim.dueOn(),
          view.history().stream().map(Event::of).toList(),
          DeterminationAnswer.of(view.determination(), language));
    }
  }

  /** A step of a claim's history. */
  @Schema(name = "SubsidyClaimStep")
  public record Event(
      ClaimState state,
      String actor,
      @Schema(nullable = true) @Nullable String note,
      OffsetDateTime at) {
    static Event of(ClaimStep step) {
      return new Event(
          step.state(),
          step.actor(),
          step.note(),
          OffsetDateTime.ofInstant(step.at(), CityClock.ZONE));
    }
  }
}
