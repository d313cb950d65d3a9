package org.carecert.exam.rest;

import java.util.List;
import java.util.Objects;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.StepWanted;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the resource of items is told. */
final class ItemBodies {
  private ItemBodies() {}

  /**
   * Where items are to go: these, or every one that stands there; one of them in the version read.
   */
  @Schema(name = "ExamItemSteps")
  public record Steps(
      @Nullable String occupation,
      @Nullable Integer level,
      @Nullable List<String> codes,
      @Nullable ItemState from,
      @Nullable ItemState state,
      @Nullable String note,
      @Nullable Integer version) {
    ItemQuery which() {
      List<String> named = codes == null ? List.of() : codes;
      new Require()
          .text("occupation", occupation, 20)
          .between("level", level, 1, 5)
          .present("state", state)
          .holds("codes", named.size() <= 1000 && named.stream().allMatch(ItemBodies::code))
          .holds("codes", !named.isEmpty() || from != null)
          .holds("version", version == null || (version > 0 && named.size() == 1))
          .check();
      ExamScope scope = new ExamScope(String.valueOf(occupation), Objects.requireNonNull(level));
      return new ItemQuery(scope, null, null, null, null, from, named);
    }

    StepWanted wanted() {
      return new StepWanted(
          Objects.requireNonNull(state), note == null ? "" : note.strip(), version);
    }
  }

  private static boolean code(String code) {
    return !code.isBlank() && code.length() <= 40 && Require.storable(code);
  }
}
