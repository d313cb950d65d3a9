package org.carecert.certificate.rest;

import jakarta.ws.rs.QueryParam;
import org.carecert.certificate.domain.VoidCause;
import org.carecert.certificate.domain.VoidWanted;
import org.jspecify.annotations.Nullable;

/** Which void numbers are listed; every filter is optional. */
public class VoidFilter {
  @QueryParam("year")
  private @Nullable Integer year;

  @QueryParam("series")
  private @Nullable String series;

  @QueryParam("cause")
  private @Nullable VoidCause cause;

  VoidWanted wanted() {
    return new VoidWanted(year, series, cause);
  }
}
