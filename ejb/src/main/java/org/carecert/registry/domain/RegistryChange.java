package org.carecert.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 登记库变更: something that may change an answer; it gets its number after its commit. */
@Entity
@Table(name = "registry_change")
public class RegistryChange extends Identified {
  private @Nullable Long version;
  private String kind;

  @Column(name = "person_id")
  private @Nullable Long personId;

  private Instant at;

  protected RegistryChange() {}

  /** Not numbered yet. */
  public RegistryChange(String kind, @Nullable Long personId, Instant at) {
    this.kind = kind;
    this.personId = personId;
    this.at = at;
  }

  public long version() {
    return version == null ? 0 : version;
  }

  public String kind() {
    return kind;
  }

  public @Nullable Long personId() {
    return personId;
  }

  public Instant at() {
    return at;
  }
}
