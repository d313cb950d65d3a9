package org.carecert.exam.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.ItemType;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Which items are listed; every filter is optional. */
public class ItemFilter {
  @QueryParam("occupation")
  @DefaultValue("4-10-01-03")
  private String occupation = "";

  @QueryParam("level")
  @DefaultValue("5")
  private int level;

  @QueryParam("text")
  private @Nullable String text;

  @QueryParam("range")
  private @Nullable String range;

  @QueryParam("point")
  private @Nullable String point;

  @QueryParam("importance")
  private @Nullable Importance importance;

  @QueryParam("type")
  private @Nullable ItemType type;

  @QueryParam("difficulty")
  private @Nullable Difficulty difficulty;

  @QueryParam("state")
  private @Nullable ItemState state;

  @QueryParam("after")
  private @Nullable String after;

  @QueryParam("limit")
  private @Nullable Integer limit;

  ItemQuery query() {
    return new ItemQuery(
        new ExamScope(occupation, level),
        text,
        range,
        point,
        importance,
        type,
        difficulty,
        state,
        List.of());
  }

  long after() {
    return Slice.cursor(after);
  }

  int limit() {
    return Slice.limit(limit);
  }
}
