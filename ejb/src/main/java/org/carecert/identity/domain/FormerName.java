package org.carecert.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 曾用名: what a person was called until a decision superseded it (民法典 第一千零一十六条: what was done under
 * the former name binds him still). Kept for ever.
 */
@Entity
@Table(name = "identity_former_name")
public class FormerName extends Identified {
  @Column(name = "person_id")
  private long personId;

  private String name;

  @Column(name = "korean_name")
  private @Nullable String koreanName;

  private String basis;
  private Instant until;

  protected FormerName() {}

  /** What the person was called until this moment, and on what its end rests. */
  FormerName(long personId, Naming naming, String basis, Instant until) {
    if (basis.isBlank()) {
      throw new IllegalArgumentException("a name ends by a document");
    }
    this.personId = personId;
    this.name = naming.name();
    this.koreanName = naming.koreanName();
    this.basis = basis;
    this.until = until;
  }

  /** Whose it was. */
  public long personId() {
    return personId;
  }

  /** Until when it was whose name, and by which document that ended. */
  public NamesBorne.Former borne() {
    return new NamesBorne.Former(new Naming(name, koreanName), until, basis);
  }
}
