package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.carecert.exam.domain.Absence;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.UnmarkedLine;
import org.junit.jupiter.api.Test;

/** That somebody did not come is said, taken back and said again; what was said stays. */
class AbsenceTest {
  private static final Absence.Place PLACE = new Absence.Place(1, 2, Part.PRACTICAL);
  private static final Declared SAID = new Declared(21, "未到场", Instant.EPOCH);
  private static final Declared LATER = new Declared(22, "到场了", Instant.EPOCH.plusSeconds(1));

  @Test
  void each_word_is_the_next_version_and_only_every_other_says_absent() {
    Absence first = Absence.declared(PLACE, 0, SAID);
    Absence back = first.withdrawn("", LATER);
    Absence again = Absence.declared(PLACE, back.version(), SAID);
    assertTrue(first.standing() && again.standing());
    assertFalse(back.standing());
    assertEquals("1 2 3", first.version() + " " + back.version() + " " + again.version());
    assertEquals("未到场 21", first.reason() + " " + first.saidBy(), "as it was said");
    assertEquals("到场了 22", back.reason() + " " + back.saidBy());
    assertEquals(LATER.at(), back.saidAt());
  }

  @Test
  void one_that_a_decision_takes_back_names_it() {
    Absence back = Absence.declared(PLACE, 0, SAID).withdrawn("RECHECK:1", LATER);
    assertEquals("RECHECK:1", back.basis());
    assertEquals(PLACE, back.place());
  }

  @Test
  void it_is_of_the_part_whatever_the_station_and_the_assessor() {
    assertEquals(PLACE, Absence.Place.of(new MarkPlace(1, 2, Part.PRACTICAL, "P1", 31)));
  }

  @Test
  void who_has_a_mark_cannot_be_declared_absent() {
    assertTrue(new UnmarkedLine("A", 1, "甲", Part.PRACTICAL, 0, 9).absentable());
    assertFalse(new UnmarkedLine("A", 1, "甲", Part.PRACTICAL, 1, 9).absentable());
  }
}
