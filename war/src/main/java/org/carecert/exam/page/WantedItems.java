package org.carecert.exam.page;

import java.io.Serializable;
import java.util.List;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.ItemType;
import org.jspecify.annotations.Nullable;

/** Which items the page of the bank looks for; null = any. */
public class WantedItems implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String text;
  private @Nullable String range;
  private @Nullable String point;
  private @Nullable Importance importance;
  private @Nullable ItemType type;
  private @Nullable Difficulty difficulty;
  private @Nullable ItemState state;

  ItemQuery query(ExamScope scope) {
    return new ItemQuery(scope, text, range, point, importance, type, difficulty, state, List.of());
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getRange() {
    return range;
  }

  public void setRange(@Nullable String range) {
    this.range = range;
  }

  public @Nullable String getPoint() {
    return point;
  }

  public void setPoint(@Nullable String point) {
    this.point = point;
  }

  public Importance[] getImportances() {
    return Importance.values();
  }

  public @Nullable Importance getImportance() {
    return importance;
  }

  public void setImportance(@Nullable Importance importance) {
    this.importance = importance;
  }

  public ItemType[] getTypes() {
    return ItemType.values();
  }

  public @Nullable ItemType getType() {
    return type;
  }

  public void setType(@Nullable ItemType type) {
    this.type = type;
  }

  public Difficulty[] getDifficulties() {
    return Difficulty.values();
  }

  public @Nullable Difficulty getDifficulty() {
    return difficulty;
  }

  public void setDifficulty(@Nullable Difficulty difficulty) {
    this.difficulty = difficulty;
  }

  public List<ItemState> getStates() {
    return List.of(ItemState.values());
  }

  public @Nullable ItemState getState() {
    return state;
  }

  public void setState(@Nullable ItemState state) {
    this.state = state;
  }
}
