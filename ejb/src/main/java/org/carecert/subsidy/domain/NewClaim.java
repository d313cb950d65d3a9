package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.carecert.identity.domain.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * 新申领: what an applicant, or a clerk for him, hands in.
 *
 * @param name the person's name; a candidate leaves it and the document out
 * @param appliedOn the day of a paper application that a clerk enters; today where it is left out
 * @param cardActive the bank function of the social-security card is active
 * @param draft true to keep it without handing it in
 */
public record NewClaim(
    @Nullable Programme programme,
    @Nullable String certificateNumber,
    @Nullable String name,
    @Nullable DocumentType documentType,
    @Nullable String documentNumber,
    @Nullable LocalDate appliedOn,
    @Nullable DeclaredFacts facts,
    @Nullable Boolean cardActive,
    @Nullable Boolean draft) {

  /** What is declared; nothing where it is left out. */
  public DeclaredFacts declared() {
    return facts == null ? DeclaredFacts.none() : facts;
  }

  /** True if the card is said to be active. */
  public boolean cardIsActive() {
    return Boolean.TRUE.equals(cardActive);
  }

  @Override
  public String toString() {
    return programme + " " + appliedOn;
  }
}
