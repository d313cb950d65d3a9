package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * 申领情形: everything that a determination looks at, gathered before it begins.
 *
 * @param programme the programme asked for
 * @param appliedOn the day of the application
 * @param facts what the applicant declares
 * @param paper the certificate
 * @param training what the ledger of hours says
 * @param prohibitions bans and suspensions
 * @param higherHeld the person holds a valid certificate of a higher level of the same occupation
 * @param past claims under way or paid
 * @param purse what each fund has left
 */
public record Situation(
    Programme programme,
    LocalDate appliedOn,
    DeclaredFacts facts,
    Paper paper,
    TrainingRecord training,
    List<Prohibition> prohibitions,
    boolean higherHeld,
    List<PastClaim> past,
    Purse purse) {
  public Situation {
    prohibitions = List.copyOf(prohibitions);
    past = List.copyOf(past);
  }
}
