package org.carecert.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 机构: a bureau, a school, an evaluation organisation, an operator or a facility. A facility is
 * bound to one operator at a time; the health bureau may release it (国卫办人口发〔2019〕25号).
 */
@Entity
@Table(name = "organisation_body")
public class Body extends Identified {
  @Column(name = "code")
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private BodyKind kind;

  @Column(name = "name")
  private String name;

  @Column(name = "name_ko")
  private String nameKo;

  @Column(name = "uscc")
  private @Nullable String uscc;

  @Column(name = "number_prefix")
  private @Nullable String numberPrefix;

  @Column(name = "address")
  private @Nullable String address;

  @Column(name = "phone")
  private @Nullable String phone;

  @Enumerated(EnumType.STRING)
  @Column(name = "facility_kind")
  private @Nullable FacilityKind facilityKind;

  @Column(name = "operator_id")
  private @Nullable Long operatorId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Body() {}

  /** A body as recorded by an administrator. */
  public Body(NewBody wanted, Instant recordedAt) {
    this.code = wanted.code();
    this.kind = wanted.kind();
    this.name = wanted.name();
    this.nameKo = wanted.nameKo();
    this.uscc = wanted.uscc();
    this.numberPrefix = wanted.numberPrefix();
    this.address = wanted.address();
    this.phone = wanted.phone();
    this.recordedAt = recordedAt;
  }

  /** A facility as its first filing tells of it. */
  public Body(String code, NewFacility facility, long operatorId, Instant recordedAt) {
    this.code = code;
    this.kind = BodyKind.FACILITY;
    this.name = facility.name();
    this.nameKo = "";
    this.uscc = facility.uscc();
    this.address = facility.address();
    this.facilityKind = facility.kind();
    this.operatorId = operatorId;
    this.recordedAt = recordedAt;
  }

  /** Binds the facility to an operator; false if another one operates it. */
  public boolean boundTo(long operator) {
    if (operatorId == null) {
      operatorId = operator;
    }
    return operatorId == operator;
  }

  /** Releases the facility from its operator. */
  public void released() {
    operatorId = null;
  }

  /** Takes over what a later filing tells. */
  public void nowCalled(NewFacility facility) {
    name = facility.name();
    address = facility.address();
    facilityKind = facility.kind();
  }

  /** What others know. */
  public BodyCard card() {
    return new BodyCard(
        id(),
        code,
        kind,
        name,
        nameKo,
        uscc,
        numberPrefix,
        address,
        phone,
        facilityKind,
        operatorId);
  }
}
