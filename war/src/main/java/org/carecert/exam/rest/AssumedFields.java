package org.carecert.exam.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ImportTerms;
import org.carecert.exam.domain.ItemDefaults;
import org.jspecify.annotations.Nullable;

/** How a file of items is taken, and what holds for questions that say nothing of it themselves. */
public class AssumedFields {
  @QueryParam("preview")
  @DefaultValue("false")
  private boolean preview;

  @QueryParam("point")
  private @Nullable String point;

  @QueryParam("difficulty")
  private @Nullable Difficulty difficulty;

  @QueryParam("source")
  private @Nullable String source;

  @QueryParam("titles")
  @DefaultValue("false")
  private boolean titles;

  boolean preview() {
    return preview;
  }

  ImportTerms terms() {
    return new ImportTerms(new ItemDefaults(point, difficulty, source), titles, null);
  }
}
