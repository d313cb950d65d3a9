package org.carecert.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** What every entity has: a number of its own, never shown outside and never used twice. */
@MappedSuperclass
public abstract class Identified {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_id")
  @SequenceGenerator(name = "shared_id", sequenceName = "shared_id", allocationSize = 1000)
  private @Nullable Long id;

  protected Identified() {}

  /** The number, once the entity is stored. */
  public long id() {
    if (id == null) {
      throw new IllegalStateException("not stored yet: " + getClass().getSimpleName());
    }
    return id;
  }
}
