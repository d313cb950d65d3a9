package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 合格名单行: one person on a {@link PassList}; never changed. */
@Entity
@Table(name = "certificate_pass_line")
public class PassLine extends Identified {
  @Column(name = "list_id")
  private long listId;

  @Column(name = "person_id")
  private long personId;

  private @Nullable BigDecimal theory;
  private @Nullable BigDecimal practice;

  protected PassLine() {}

  /** A person of a list. */
  public PassLine(PassList list, long personId, PassedPerson passed) {
    this.listId = list.id();
    this.personId = personId;
    this.theory = passed.theory();
    this.practice = passed.practice();
  }

  public long listId() {
    return listId;
  }

  public @Nullable BigDecimal theory() {
    return theory;
  }

  public @Nullable BigDecimal practice() {
    return practice;
  }

  public long personId() {
    return personId;
  }
}
