package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.List;
import org.carecert.standard.domain.PostNeed;

/**
 * 查验事项: what is asked (rules 58, 59).
 *
 * @param needs what the post needs on that day
 * @param recordCheckMonths how long a record check is good
 * @param healthCertificateMonths how long a health certificate without an end date is good
 */
public record StandingQuestion(
    LocalDate asOf, List<PostNeed> needs, int recordCheckMonths, int healthCertificateMonths) {
  public StandingQuestion {
    needs = List.copyOf(needs);
  }
}
