package org.carecert.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.Vectors;
import org.carecert.standard.domain.Deadline;
import org.carecert.standard.domain.WorkingCalendar;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          Vectors.of("working-day-exceptions-2024-2026.csv", 3).stream()
              .collect(Collectors.toMap(v -> LocalDate.parse(v[0]), v -> v[1].equals("WORK"))),
          Set.of(2024, 2025, 2026));

  @Test
  void every_vector_has_its_deadlines() {
    var vectors = Vectors.of("working-day-vectors.csv", 3);
    assertEquals(7, vectors.size());
    for (String[] vector : vectors) {
      LocalDate received = LocalDate.parse(vector[0]);
      assertEquals(new Deadline(LocalDate.parse(vector[1]), false), CALENDAR.after(received, 5));
      assertEquals(new Deadline(LocalDate.parse(vector[2]), false), CALENDAR.after(received, 15));
    }
  }

  @Test
  void a_deadline_over_a_year_that_is_not_loaded_is_provisional() {
    assertTrue(CALENDAR.after(LocalDate.of(2026, 12, 28), 15).provisional());
    assertFalse(CALENDAR.after(LocalDate.of(2026, 12, 1), 5).provisional());
  }

  @Test
  void days_left_count_down_through_zero() {
    assertEquals(5, CALENDAR.between(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 1)));
    assertEquals(0, CALENDAR.between(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1)));
    assertEquals(-1, CALENDAR.between(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 1)));
  }
}
