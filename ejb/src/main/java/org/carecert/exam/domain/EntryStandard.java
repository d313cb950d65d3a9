package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;
import org.jspecify.annotations.Nullable;

/**
 * 申报条件版本: the entry conditions of an occupation and level from a day on, with their source. One
 * officer proposes them, another puts them in force or declines them; later ones supersede them,
 * and nothing is edited.
 */
@Entity
@Table(name = "exam_entry_standard")
public class EntryStandard extends Identified {
  private String code;
  private String occupation;
  private int level;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String conditions;
  private String citation;
  private boolean confirmed;

  @Enumerated(EnumType.STRING)
  private DecisionState state;

  // None for what came with the product.
  @Embedded private @Nullable TwoOfficers officers;

  protected EntryStandard() {}

  /** Proposed by the first officer. */
  public EntryStandard(String code, EntryStandardDraft draft, String officer, Instant at) {
    this.code = code;
    this.occupation = draft.scope().occupation();
    this.level = draft.scope().level();
    this.validFrom = draft.validFrom();
    this.conditions = draft.conditions().written();
    this.citation = draft.citation();
    this.confirmed = draft.confirmed();
    this.state = DecisionState.PROPOSED;
    this.officers = new TwoOfficers(officer, at);
  }

  /**
   * The second officer puts it in force or declines it.
   *
   * @throws Refused SAME_OFFICER, WRONG_STATE
   */
  public void settle(DecisionState settled, String officer, Instant at) {
    TwoOfficers two = officers;
    if (two == null || state != DecisionState.PROPOSED) {
      throw new Refused(CommonReason.WRONG_STATE, state);
    }
    two.decide(officer, at);
    state = settled;
  }

  /** Its code. */
  public String code() {
    return code;
  }

  /** What it says. */
  public EntryStandardDraft draft() {
    return new EntryStandardDraft(
        new ExamScope(occupation, level),
        validFrom,
        EntryConditions.read(conditions),
        citation,
        confirmed);
  }

  /** As it is listed. */
  public EntryStandardLine line() {
    TwoOfficers two = officers;
    return two == null
        ? new EntryStandardLine(code, draft(), state, null, null, null, null)
        : new EntryStandardLine(
            code,
            draft(),
            state,
            two.proposedBy(),
            two.proposedAt(),
            two.decidedBy(),
            two.decidedAt());
  }
}
