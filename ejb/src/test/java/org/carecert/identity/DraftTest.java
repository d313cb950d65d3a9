package org.carecert.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carecert.identity.domain.Draft;
import org.junit.jupiter.api.Test;

/** A draft and the thing that it is about. */
class DraftTest {
  private static final Instant KEPT = Instant.parse("2026-03-02T01:00:00Z");
  private static final Draft DRAFT =
      new Draft(
          Draft.content(
              Map.of(
                  "form:staff:0:staffName", List.of("甲"),
                  "form:staff:2:staffName", List.of("丙"),
                  "form:name", List.of("园"))),
          KEPT);

  @Test
  void it_is_stale_once_its_thing_has_changed_after_it_was_kept() {
    assertTrue(DRAFT.staleBy(KEPT.plusMillis(1)));
    assertFalse(DRAFT.staleBy(KEPT));
    assertFalse(DRAFT.staleBy(KEPT.minusSeconds(60)));
    assertFalse(DRAFT.staleBy(null), "a new thing has no past");
  }

  @Test
  void it_knows_the_rows_that_were_typed() {
    assertEquals(3, DRAFT.rows("staff"));
    assertEquals(0, DRAFT.rows("classes"));
  }
}
