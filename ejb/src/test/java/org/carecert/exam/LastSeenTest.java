package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.Whereabouts;
import org.carecert.exam.store.LastSeen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From where answers come: what is looked at later, and what costs nothing. */
class LastSeenTest {
  private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
  private static final String ATTEMPT = "EA-1";
  private static final String DEVICE = "aaaaaaaa-1";
  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "192.0.2.2";

  private final LastSeen seen = new LastSeen();

  @BeforeEach
  void met() {
    seen.known(ATTEMPT, DEVICE);
    seen.address(ATTEMPT, HERE);
  }

  private static Whereabouts from(@Nullable String device, String address) {
    return new Whereabouts(ATTEMPT, device, address);
  }

  private List<Whereabouts> strangers() {
    return List.copyOf(seen.strangers().keySet());
  }

  @Test
  void who_saves_from_where_he_saved_before_leaves_nothing_to_write() {
    for (int save = 0; save < 1_000; save++) {
      seen.spoke(from(DEVICE, HERE), NOW.plusSeconds(save));
    }
    assertEquals(List.of(), strangers());
  }

  @Test
  void another_device_and_another_address_are_each_looked_at_once() {
    for (int save = 0; save < 1_000; save++) {
      seen.spoke(from(DEVICE, ELSEWHERE), NOW.plusSeconds(1));
      seen.spoke(from("bbbbbbbb-2", HERE), NOW);
    }
    assertEquals(List.of(from("bbbbbbbb-2", HERE), from(DEVICE, ELSEWHERE)), strangers());
    assertEquals(List.of(), strangers(), "what was taken is not taken again");
  }

  @Test
  void who_names_no_device_is_told_apart_from_one_that_was_named() {
    seen.spoke(from(null, HERE), NOW);
    seen.spoke(from("<script>", HERE), NOW);
    assertEquals(List.of(from("00000000", HERE)), strangers());
  }

  @Test
  void a_program_that_never_names_one_is_met_once() {
    Whereabouts program = new Whereabouts("EA-2", null, HERE);
    seen.spoke(program, NOW);
    assertEquals(Map.of(program, NOW), seen.strangers());
    seen.address("EA-2", HERE);
    seen.spoke(program, NOW);
    assertEquals(List.of(), strangers());
  }

  @Test
  void after_a_restart_places_are_written_down_by_and_by() {
    for (int attempt = 0; attempt < 250; attempt++) {
      seen.spoke(new Whereabouts("R" + attempt, DEVICE, HERE), NOW.plusSeconds(attempt));
    }
    assertEquals(NOW, seen.strangers().values().iterator().next());
    assertEquals(100, seen.strangers().size());
    assertEquals(50, seen.strangers().size());
  }
}
