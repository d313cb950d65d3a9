package org.carecert.exam.page;

import org.carecert.exam.domain.CandidateRef;
import org.carecert.home.page.GivenPerson;

/** Whom an officer names for an exam. */
public class GivenCandidate extends GivenPerson {
  private static final long serialVersionUID = 1L;

  CandidateRef ref() {
    return new CandidateRef(getName(), getDocumentType(), getDocumentNumber());
  }
}
