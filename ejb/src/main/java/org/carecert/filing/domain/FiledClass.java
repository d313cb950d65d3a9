package org.carecert.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.carecert.shared.Identified;

/** 备案班级: a class as it was filed (国卫人口发〔2019〕58号). */
@Entity
@Table(name = "filing_class")
public class FiledClass extends Identified {
  @Column(name = "filing_id")
  private long filingId;

  @Column(name = "position")
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private ClassKind kind;

  @Column(name = "places")
  private int places;

  @Column(name = "caregivers")
  private int caregivers;

  protected FiledClass() {}

  /** A class of a filing; never changed afterwards. */
  public FiledClass(long filingId, int position, ClassLine line) {
    this.filingId = filingId;
    this.position = position;
    this.kind = line.kind();
    this.places = line.places();
    this.caregivers = line.caregivers();
  }

  /** The class as a line of the form. */
  public ClassLine line() {
    return new ClassLine(kind, places, caregivers);
  }
}
