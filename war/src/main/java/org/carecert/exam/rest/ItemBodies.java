package org.carecert.exam.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.StepWanted;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the resource of items is told. */
final class ItemBodies {
  private static final int MOST = 1_000;

  private ItemBodies() {}

  /** Where items are to go, each in the version that was read. */
  @Schema(name = "ExamItemSteps")
  public record Steps(
      @Nullable String occupation,
      @Nullable Integer level,
      @Nullable List<ReadItem> items,
      @Nullable ItemState state,
      @Nullable String note) {
    ExamScope scope() {
      List<ReadItem> named = items == null ? List.of() : items;
      new Require()
          .text("occupation", occupation, 20)
          .between("level", level, 1, 5)
          .present("state", state)
          .holds("items", !named.isEmpty() && named.size() <= MOST)
          .holds("items", once(named) == named.size())
          .check();
      return new ExamScope(String.valueOf(occupation), Objects.requireNonNull(level));
    }

    private static long once(List<ReadItem> named) {
      return named.stream().filter(ReadItem::sound).map(ReadItem::code).distinct().count();
    }

    StepWanted wanted() {
      Map<String, Integer> read = new LinkedHashMap<>();
      Objects.requireNonNull(items)
          .forEach(one -> read.put(one.code(), Objects.requireNonNull(one.version())));
      return new StepWanted(Objects.requireNonNull(state), note == null ? "" : note.strip(), read);
    }
  }

  /** An item in the version that was read. */
  @Schema(name = "ExamReadItem")
  public record ReadItem(@Nullable String code, @Nullable Integer version) {
    static boolean sound(@Nullable ReadItem item) {
      return item != null
          && item.code() != null
          && item.version() != null
          && item.version() > 0
          && !item.code().isBlank()
          && item.code().length() <= 40
          && Require.storable(item.code());
    }
  }
}
