package org.carecert.exam.page;

import java.io.Serializable;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ItemDefaults;
import org.jspecify.annotations.Nullable;

/** What the importer says of questions that say nothing of it themselves. */
public class GivenDefaults implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String point;
  private @Nullable Difficulty difficulty;
  private @Nullable String source;

  ItemDefaults defaults() {
    return new ItemDefaults(point, difficulty, source);
  }

  public @Nullable String getPoint() {
    return point;
  }

  public void setPoint(@Nullable String point) {
    this.point = point;
  }

  public @Nullable Difficulty getDifficulty() {
    return difficulty;
  }

  public void setDifficulty(@Nullable Difficulty difficulty) {
    this.difficulty = difficulty;
  }

  public @Nullable String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = source;
  }
}
