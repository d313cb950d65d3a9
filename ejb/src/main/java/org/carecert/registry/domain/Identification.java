package org.carecert.registry.domain;

import org.jspecify.annotations.Nullable;

/**
 * 身份核对: who is meant by a name and a document (rule 36).
 *
 * @param personId the person, or null if nobody matches
 * @param problem DOCUMENT_INVALID or NO_MATCH, or null if somebody does
 */
public record Identification(@Nullable Long personId, @Nullable StandingCode problem) {

  /** True if exactly this person is meant. */
  public boolean matched() {
    return personId != null;
  }
}
