package org.carecert.home.page;

import java.io.Serializable;
import org.carecert.identity.domain.DocumentType;
import org.jspecify.annotations.Nullable;

/** Whom somebody names on a page: a person by name and document. */
public class GivenPerson implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String name;
  private DocumentType documentType = DocumentType.RESIDENT_ID;
  private @Nullable String documentNumber;

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
