package org.carecert.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carecert.shared.Identified;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** 任职记录: a person's work at a facility as it was recorded; a change supersedes it (rule 58). */
@Entity
@Table(name = "registry_engagement")
public class Engagement extends Identified {
  @Column(name = "person_id")
  private long personId;

  @Column(name = "facility_id")
  private long facilityId;

  private String posts;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "filing_id")
  private long filingId;

  @Column(name = "second_reason")
  private @Nullable String secondReason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  protected Engagement() {}

  /** Engaged by a filing. */
  public Engagement(NewEngagement wanted, Instant recordedAt) {
    this.personId = wanted.personId();
    this.facilityId = wanted.facilityId();
    this.posts = wanted.posts().stream().map(Post::name).collect(Collectors.joining(","));
    this.validFrom = wanted.from();
    this.filingId = wanted.filingId();
    this.secondReason = wanted.reason();
    this.recordedAt = recordedAt;
  }

  /** Ends with this day; what is left of it is a new row, empty if nothing is left. */
  public Optional<Engagement> endedOn(LocalDate lastDay, Instant at) {
    supersededAt = at;
    if (lastDay.isBefore(validFrom)) {
      return Optional.empty();
    }
    Engagement left =
        new Engagement(
            new NewEngagement(
                personId, facilityId, card().posts(), validFrom, filingId, secondReason),
            at);
    left.validTo = lastDay;
    return Optional.of(left);
  }

  /** The engagement as others see it. */
  public EngagementCard card() {
    return new EngagementCard(
        id(),
        personId,
        facilityId,
        Arrays.stream(posts.split(",", -1)).map(Post::valueOf).toList(),
        validFrom,
        validTo,
        filingId,
        secondReason);
  }
}
