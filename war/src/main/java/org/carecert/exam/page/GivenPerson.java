package org.carecert.exam.page;

import java.io.Serializable;
import org.carecert.exam.domain.CandidateRef;
import org.carecert.identity.domain.DocumentType;
import org.jspecify.annotations.Nullable;

/** Whom an officer names: a person by name and document. */
public class GivenPerson implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String name;
  private DocumentType documentType = DocumentType.RESIDENT_ID;
  private @Nullable String documentNumber;

  CandidateRef ref() {
    return new CandidateRef(name, documentType, documentNumber);
  }

  public DocumentType[] getDocumentTypes() {
    return DocumentType.values();
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public DocumentType getDocumentType() {
    return documentType;
  }

  public void setDocumentType(DocumentType documentType) {
    this.documentType = documentType;
  }

  public @Nullable String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(@Nullable String documentNumber) {
    this.documentNumber = documentNumber;
  }
}
