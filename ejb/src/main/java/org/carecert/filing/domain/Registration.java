package org.carecert.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 登记信息: what the registrar pushed of a facility (国卫办人口发〔2019〕25号 art. 6). */
@Entity
@Table(name = "filing_registration")
public class Registration extends Identified {
  @Column(name = "uscc")
  private String uscc;

  @Column(name = "name")
  private String name;

  @Column(name = "registered_on")
  private @Nullable LocalDate registeredOn;

  @Column(name = "registrar")
  private @Nullable String registrar;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Registration() {}

  /** A registration as pushed. */
  public Registration(RegistrationLine line, Instant recordedAt) {
    this.uscc = line.uscc();
    this.name = line.name();
    this.registeredOn = line.registeredOn();
    this.registrar = line.registrar();
    this.recordedAt = recordedAt;
  }

  /** The registration as a line. */
  public RegistrationLine line() {
    return new RegistrationLine(uscc, name, registeredOn, registrar);
  }
}
