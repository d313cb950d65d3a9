package org.carecert.certificate.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 票面备注: what a paper says about itself that its first print did not.
 *
 * @param reissuedOn the day of a re-issue (DOMAIN §3.4)
 * @param replaces the number of the certificate whose place this one took (rule 35)
 */
public record Remarks(@Nullable LocalDate reissuedOn, @Nullable String replaces) {
  /** These remarks, or none, with the day of a re-issue. */
  static Remarks reissued(@Nullable Remarks before, LocalDate day) {
    return new Remarks(day, before == null ? null : before.replaces);
  }

  /** These remarks, or none, with the number of the certificate that is replaced. */
  static Remarks replacing(@Nullable Remarks before, String number) {
    return new Remarks(before == null ? null : before.reissuedOn, number);
  }

  /** Which of them there are, with these signs instead of theirs. */
  Remarks specimen(String signs) {
    return new Remarks(
        reissuedOn == null ? null : LocalDate.EPOCH, replaces == null ? null : signs);
  }
}
