package org.carecert.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 备案范围: an occupation and level that a school is licensed to train or an evaluation organisation is
 * filed to evaluate, with its dates (人社部发〔2024〕5号; 人社鉴发〔2019〕2号).
 */
@Entity
@Table(name = "organisation_scope")
public class Scope extends Identified {
  @Column(name = "body_id")
  private long bodyId;

  @Column(name = "occupation")
  private String occupation;

  @Column(name = "level")
  private int level;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "basis")
  private String basis;

  protected Scope() {}

  /** A filed scope. */
  public Scope(long bodyId, String occupation, int level, LocalDate validFrom, String basis) {
    this.bodyId = bodyId;
    this.occupation = occupation;
    this.level = level;
    this.validFrom = validFrom;
    this.basis = basis;
  }

  /** The scope as a line. */
  public ScopeLine line() {
    return new ScopeLine(occupation, level, validFrom, validTo, basis);
  }
}
