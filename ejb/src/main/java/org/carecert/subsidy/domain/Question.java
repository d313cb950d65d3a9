package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.carecert.identity.domain.DocumentType;
import org.jspecify.annotations.Nullable;

/** 咨询: who asks for which programme with which certificate, and what is declared; as it came in. */
public record Question(
    @Nullable Programme programme,
    @Nullable String name,
    @Nullable DocumentType documentType,
    @Nullable String documentNumber,
    @Nullable String certificateNumber,
    @Nullable LocalDate appliedOn,
    @Nullable DeclaredFacts facts) {

  /** The question about a person, once it has been checked. */
  public Asked asked(long personId) {
    return new Asked(
        personId,
        Objects.requireNonNull(programme),
        Objects.requireNonNull(certificateNumber).strip(),
        Objects.requireNonNull(appliedOn),
        facts == null ? DeclaredFacts.none() : facts);
  }

  @Override
  public String toString() {
    return programme + " " + appliedOn;
  }
}
