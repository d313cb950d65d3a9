package org.carecert.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.carecert.registry.domain.ImportOrder;
import org.carecert.registry.domain.ImportRun;
import org.carecert.registry.domain.ImportRunState;
import org.carecert.shared.Language;
import org.junit.jupiter.api.Test;

/** A file of 250 rows that is being taken in. */
class ImportUnderWayTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  private final ImportRun run =
      new ImportRun(new ImportOrder(1, "earlier.csv", Language.ZH), 250, NOW);

  @Test
  void it_tells_how_far_it_is() {
    assertEquals(0, run.card().percent());
    run.reached(100, NOW);
    assertEquals(40, run.card().percent());
  }

  @Test
  void it_never_tells_more_than_there_is() {
    run.reached(300, NOW);
    assertEquals(250, run.card().done());
  }

  @Test
  void it_is_done_when_every_row_had_its_turn() {
    run.finished(248, "[]", NOW);
    assertEquals(ImportRunState.DONE, run.card().state());
    assertEquals(100, run.card().percent());
    assertEquals(248, run.card().accepted());
  }

  @Test
  void it_stands_still_only_if_nothing_has_moved_for_half_an_hour() {
    Instant later = NOW.plus(ImportRun.LONGEST_STILL).plusSeconds(1);
    assertTrue(run.standsStill(later));
    run.reached(100, NOW.plusSeconds(60));
    assertFalse(run.standsStill(later));
    run.finished(248, "[]", later);
    assertFalse(run.standsStill(later.plus(ImportRun.LONGEST_STILL).plusSeconds(1)));
  }

  @Test
  void a_stopped_server_breaks_it_off_where_it_was() {
    run.reached(100, NOW);
    run.brokeOff(NOW);
    assertEquals(ImportRunState.BROKEN_OFF, run.card().state());
    assertEquals(100, run.card().done());
  }
}
