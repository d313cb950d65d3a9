package org.carecert.subsidy.page;

import java.io.Serializable;
import org.carecert.shared.Require;
import org.carecert.subsidy.domain.DeclaredFacts;
import org.carecert.subsidy.domain.InsuranceState;
import org.jspecify.annotations.Nullable;

/** What an applicant declares about himself, as it is typed into a form. */
public class Declared implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String months;
  private @Nullable String insurance;
  private boolean cardActive;

  /** As it was declared before. */
  static Declared before(DeclaredFacts facts, boolean cardActive) {
    Declared form = new Declared();
    form.months = facts.insuranceMonths() == null ? "" : facts.insuranceMonths().toString();
    form.insurance = facts.insuranceState() == null ? "" : facts.insuranceState().name();
    form.cardActive = cardActive;
    return form;
  }

  /** Checks what is typed freely, together with whatever else the form asks. */
  Require checked(Require require) {
    return require.holds(
        "facts.insuranceMonths", months == null || months.strip().matches("[0-9]{0,4}"));
  }

  @Nullable Integer monthsInsured() {
    return months == null || months.isBlank() ? null : Integer.valueOf(months.strip());
  }

  @Nullable InsuranceState insuranceState() {
    return insurance == null || insurance.isBlank() ? null : InsuranceState.valueOf(insurance);
  }

  public InsuranceState[] getInsuranceStates() {
    return InsuranceState.values();
  }

  public @Nullable String getMonths() {
    return months;
  }

  public void setMonths(@Nullable String months) {
    this.months = months;
  }

  public @Nullable String getInsurance() {
    return insurance;
  }

  public void setInsurance(@Nullable String insurance) {
    this.insurance = insurance;
  }

  public boolean isCardActive() {
    return cardActive;
  }

  public void setCardActive(boolean cardActive) {
    this.cardActive = cardActive;
  }
}
