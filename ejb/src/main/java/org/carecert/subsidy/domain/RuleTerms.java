package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 政策条款: what one dated rule says, all of it data. What a rule does not ask for is null or empty.
 *
 * @param fund who pays
 * @param certificateKinds the kinds of certificate that count
 * @param levelFen the amount per level, where the amount goes by level
 * @param levelHours the least class hours per level, where the ledger of hours is asked
 * @param flatFen the amount, where it is the same for everybody
 * @param feeCapFen the most that is given back of a paid fee
 * @param windowMonths the months after the certificate's issue day, its last day inclusive
 * @param insurance the months of insurance, dated
 * @param insuranceStates the states of insurance that count
 * @param groups the groups that count; empty = everybody
 * @param yearlyCap the most in a calendar year
 * @param yearlyExtraForShortage the number on top of it for shortage occupations
 * @param lifetimeCap the most in a life
 * @param once what is paid only once
 * @param barsLower true if a higher level held or paid bars a lower one
 * @param firstPassOnly true if only a pass at the first attempt counts
 * @param exclusiveWith the programmes that may not have paid for the same certificate
 * @param countsWith the programmes that share its yearly and lifetime counter
 * @param shortageTenths the factor for shortage occupations in tenths (13 = +30 %)
 */
public record RuleTerms(
    Fund fund,
    Set<String> certificateKinds,
    Map<Integer, Long> levelFen,
    Map<Integer, Integer> levelHours,
    @Nullable Long flatFen,
    @Nullable Long feeCapFen,
    @Nullable Integer windowMonths,
    List<InsuranceSpan> insurance,
    Set<InsuranceState> insuranceStates,
    Set<Group> groups,
    @Nullable Integer yearlyCap,
    @Nullable Integer yearlyExtraForShortage,
    @Nullable Integer lifetimeCap,
    Once once,
    boolean barsLower,
    boolean firstPassOnly,
    Set<Programme> exclusiveWith,
    Set<Programme> countsWith,
    @Nullable Integer shortageTenths) {

  /** Factors are tenths: 13 is 1.3. */
  private static final int TENTHS = 10;

  public RuleTerms {
    certificateKinds = certificateKinds == null ? Set.of() : Set.copyOf(certificateKinds);
    levelFen = levelFen == null ? Map.of() : Map.copyOf(levelFen);
    levelHours = levelHours == null ? Map.of() : Map.copyOf(levelHours);
    insurance = insurance == null ? List.of() : List.copyOf(insurance);
    insuranceStates = insuranceStates == null ? Set.of() : Set.copyOf(insuranceStates);
    groups = groups == null ? Set.of() : Set.copyOf(groups);
    exclusiveWith = exclusiveWith == null ? Set.of() : Set.copyOf(exclusiveWith);
    countsWith = countsWith == null ? Set.of() : Set.copyOf(countsWith);
    once = once == null ? Once.NOTHING : once;
  }

  /** The months of insurance asked for on a day. */
  public Optional<InsuranceSpan> insuranceOn(LocalDate day) {
    return insurance.stream()
        .filter(span -> !span.from().isAfter(day))
        .max(java.util.Comparator.comparing(InsuranceSpan::from));
  }

  /**
   * An amount raised by the shortage factor: integers only, half a fen rounds up. This is the one
   * place where an amount is rounded (DOMAIN rule 54).
   */
  public long raised(long fen) {
    return shortageTenths == null ? fen : (fen * shortageTenths + TENTHS / 2) / TENTHS;
  }

  /** The number a year for this occupation. */
  public int yearlyCapFor(boolean shortage) {
    int cap = yearlyCap == null ? Integer.MAX_VALUE : yearlyCap;
    return shortage && yearlyExtraForShortage != null ? cap + yearlyExtraForShortage : cap;
  }
}
