package org.carecert.filing.page;

import java.io.Serializable;
import org.carecert.filing.domain.ClassKind;
import org.carecert.filing.domain.ClassLine;
import org.carecert.filing.domain.FilingDraft.ClassRow;
import org.jspecify.annotations.Nullable;

/** A class as it is being typed. */
public class ClassEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable ClassKind kind;
  private @Nullable Integer places;
  private @Nullable Integer caregivers;

  /** A class as it was filed before. */
  static ClassEntry of(ClassLine line) {
    ClassEntry entry = new ClassEntry();
    entry.kind = line.kind();
    entry.places = line.places();
    entry.caregivers = line.caregivers();
    return entry;
  }

  ClassRow row() {
    return new ClassRow(kind, places, caregivers);
  }

  public @Nullable ClassKind getKind() {
    return kind;
  }

  public void setKind(@Nullable ClassKind kind) {
    this.kind = kind;
  }

  public @Nullable Integer getPlaces() {
    return places;
  }

  public void setPlaces(@Nullable Integer places) {
    this.places = places;
  }

  public @Nullable Integer getCaregivers() {
    return caregivers;
  }

  public void setCaregivers(@Nullable Integer caregivers) {
    this.caregivers = caregivers;
  }
}
