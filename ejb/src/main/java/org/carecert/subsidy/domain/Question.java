package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.carecert.identity.domain.DocumentType;

/** 咨询: who asks for which programme with which certificate, and what is declared. */
public record Question(
    Programme programme,
    String name,
    DocumentType documentType,
    String documentNumber,
    String certificateNumber,
    LocalDate appliedOn,
    DeclaredFacts facts) {
  @Override
  public String toString() {
    return programme + " " + appliedOn;
  }
}
