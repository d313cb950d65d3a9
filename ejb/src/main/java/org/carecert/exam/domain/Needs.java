package org.carecert.exam.domain;

import java.util.List;

/**
 * 作答便利: what a sitting page is told of a person's accommodations.
 *
 * @param largeType letters are large from the beginning
 * @param screenReader the whole paper is read in one order
 * @param korean the paper begins in Korean if the session has it
 */
public record Needs(boolean largeType, boolean screenReader, boolean korean) {
  /** Of all that hold. */
  public static Needs of(List<AccommodationDraft> held) {
    return new Needs(
        held.stream().anyMatch(AccommodationDraft::largeType),
        held.stream().anyMatch(AccommodationDraft::screenReader),
        held.stream().anyMatch(AccommodationDraft::korean));
  }
}
