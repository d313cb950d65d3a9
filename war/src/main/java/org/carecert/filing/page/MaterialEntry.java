package org.carecert.filing.page;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.filing.domain.FilingDraft.MaterialRow;
import org.carecert.filing.domain.MaterialKind;
import org.carecert.filing.domain.MaterialLine;
import org.jspecify.annotations.Nullable;

/** A material as it is being typed. */
public class MaterialEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int NOT_SENT = -1;

  private final MaterialKind kind;
  private int sentAs = NOT_SENT;
  private @Nullable String number;
  private @Nullable LocalDate issuedOn;
  private @Nullable LocalDate expiresOn;
  private @Nullable String result;

  MaterialEntry(MaterialKind kind) {
    this.kind = kind;
  }

  /** A material as it was filed before. */
  static MaterialEntry of(MaterialLine line) {
    MaterialEntry entry = new MaterialEntry(line.kind());
    entry.number = line.number();
    entry.issuedOn = line.issuedOn();
    entry.expiresOn = line.expiresOn();
    entry.result = line.result();
    return entry;
  }

  /** The papers that are handed in, in their order; each entry remembers which of them it is. */
  static List<MaterialRow> rows(List<MaterialEntry> entries) {
    List<MaterialRow> rows = new ArrayList<>();
    for (MaterialEntry entry : entries) {
      entry.sentAs = entry.blank() ? NOT_SENT : rows.size();
      if (entry.sentAs != NOT_SENT) {
        rows.add(entry.row());
      }
    }
    return rows;
  }

  /** The path by which a refusal names this paper. */
  public String getPath() {
    return "materials[" + sentAs + "]";
  }

  /** True while nothing was typed into the row: then the paper is not handed in. */
  boolean blank() {
    return (number == null || number.isBlank()) && issuedOn == null && expiresOn == null;
  }

  MaterialRow row() {
    return new MaterialRow(kind, number, issuedOn, expiresOn, result);
  }

  /** Whether the paper has a result. */
  public boolean isResultAsked() {
    return kind == MaterialKind.HYGIENE_REPORT;
  }

  public MaterialKind getKind() {
    return kind;
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(@Nullable LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public @Nullable LocalDate getExpiresOn() {
    return expiresOn;
  }

  public void setExpiresOn(@Nullable LocalDate expiresOn) {
    this.expiresOn = expiresOn;
  }

  public @Nullable String getResult() {
    return result;
  }

  public void setResult(@Nullable String result) {
    this.result = result;
  }
}
