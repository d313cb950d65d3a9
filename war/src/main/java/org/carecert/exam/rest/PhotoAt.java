package org.carecert.exam.rest;

import jakarta.ws.rs.QueryParam;
import org.carecert.exam.domain.PhotoGiven;
import org.jspecify.annotations.Nullable;

/** Of which candidate, and where, a photo is. */
public class PhotoAt {
  @QueryParam("admission")
  private @Nullable String admission;

  @QueryParam("station")
  private @Nullable String station;

  PhotoGiven of(String photo) {
    return new PhotoGiven(
        photo, admission == null ? "" : admission, station == null ? "" : station);
  }
}
