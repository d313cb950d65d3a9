package org.carecert.sanction.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 限制有效期: the days on which a sanction holds, as known from one moment to another (rule 35). A
 * period is superseded, never changed.
 */
@Entity
@Table(name = "sanction_period")
public class SanctionPeriod extends Identified {
  @Column(name = "sanction_id")
  private long sanctionId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  protected SanctionPeriod() {}

  /** Holds on these days, both included, as known from {@code recordedAt} on. */
  public SanctionPeriod(
      long sanctionId,
      long personId,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      Instant recordedAt) {
    this.sanctionId = sanctionId;
    this.personId = personId;
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.recordedAt = recordedAt;
  }

  /**
   * A later decision ends it: this period is superseded, and what is left of it is a new one; empty
   * if the person is free from the first day on.
   */
  public Optional<SanctionPeriod> freeFrom(LocalDate day, Instant at) {
    supersededAt = at;
    if (!day.isAfter(validFrom)) {
      return Optional.empty();
    }
    LocalDate last = day.minusDays(1);
    LocalDate end = validTo != null && validTo.isBefore(last) ? validTo : last;
    return Optional.of(new SanctionPeriod(sanctionId, personId, validFrom, end, at));
  }

  public long sanctionId() {
    return sanctionId;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public @Nullable LocalDate validTo() {
    return validTo;
  }

  public @Nullable Instant supersededAt() {
    return supersededAt;
  }
}
