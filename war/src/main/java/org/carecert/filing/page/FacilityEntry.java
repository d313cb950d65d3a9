package org.carecert.filing.page;

import java.io.Serializable;
import org.carecert.filing.domain.FacilityLine;
import org.carecert.filing.domain.FilingDraft.Facility;
import org.carecert.organisation.domain.FacilityKind;
import org.jspecify.annotations.Nullable;

/** The facility as it is being typed. */
public class FacilityEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String uscc;
  private @Nullable String name;
  private @Nullable FacilityKind kind = FacilityKind.NURSERY;
  private @Nullable String address;
  private @Nullable String phone;
  private boolean cooks = true;

  /** The facility as it was filed before. */
  static FacilityEntry of(FacilityLine line) {
    FacilityEntry entry = new FacilityEntry();
    entry.uscc = line.uscc();
    entry.name = line.name();
    entry.kind = line.kind();
    entry.address = line.address();
    entry.phone = line.phone();
    entry.cooks = line.cooks();
    return entry;
  }

  Facility facility() {
    return new Facility(uscc, name, kind, address, phone, cooks);
  }

  public @Nullable String getUscc() {
    return uscc;
  }

  public void setUscc(@Nullable String uscc) {
    this.uscc = uscc;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable FacilityKind getKind() {
    return kind;
  }

  public void setKind(@Nullable FacilityKind kind) {
    this.kind = kind;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public boolean isCooks() {
    return cooks;
  }

  public void setCooks(boolean cooks) {
    this.cooks = cooks;
  }
}
