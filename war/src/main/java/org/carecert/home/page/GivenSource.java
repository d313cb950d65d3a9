package org.carecert.home.page;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** From when on a rule is said to hold, by which source, and whether that is confirmed. */
public class GivenSource implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable LocalDate validFrom;
  private @Nullable String citation;
  private boolean confirmed;

  /** Asks for both beside what else is asked for. */
  public Require asked(Require require) {
    return require.present("validFrom", validFrom).text("citation", citation, 500);
  }

  /** The day, once it was asked for. */
  public LocalDate day() {
    return Objects.requireNonNull(validFrom);
  }

  /** The source, once it was asked for. */
  public String cited() {
    return Objects.requireNonNull(citation);
  }

  public @Nullable LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(@Nullable LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public @Nullable String getCitation() {
    return citation;
  }

  public void setCitation(@Nullable String citation) {
    this.citation = citation;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
