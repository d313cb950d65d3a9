package org.carecert.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.carecert.identity.domain.DocumentType;
import org.carecert.identity.domain.NamesBorne;
import org.carecert.identity.domain.NamesBorne.Former;
import org.carecert.identity.domain.Naming;
import org.carecert.identity.domain.PersonCard;
import org.junit.jupiter.api.Test;

/** What a person was called when (民法典 第一千零一十六条). */
class NamesBorneTest {
  private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-06-01T00:00:00Z");
  private static final PersonCard CARD =
      new PersonCard(
          1, "P", "金女人", "김녀인", DocumentType.RESIDENT_ID, "2224**********0020", "0020", null, null);
  private static final NamesBorne NAMES =
      new NamesBorne(
          CARD,
          List.of(
              new Former(new Naming("金女", null), FIRST, "户口簿一"),
              new Former(new Naming("金如", "김여"), SECOND, "户口簿二")));

  @Test
  void a_name_ends_in_the_moment_in_which_the_next_begins() {
    assertEquals(new Naming("金女", null), NAMES.at(FIRST.minusNanos(1)));
    assertEquals(new Naming("金如", "김여"), NAMES.at(FIRST));
    assertEquals(new Naming("金如", "김여"), NAMES.at(SECOND.minusNanos(1)));
    assertEquals(new Naming("金女人", "김녀인"), NAMES.at(SECOND));
  }

  @Test
  void nothing_that_was_borne_is_known_before_it_was() {
    assertEquals(List.of("金女"), NAMES.upTo(FIRST.minusNanos(1)));
    assertEquals(List.of("金女", "金如"), NAMES.upTo(FIRST));
    assertEquals(List.of("金女", "金如", "金女人"), NAMES.upTo(SECOND));
  }

  @Test
  void what_was_given_up_before_is_not_borne_since() {
    assertEquals(List.of("金女", "金如", "金女人"), NAMES.since(FIRST.minusNanos(1)));
    assertEquals(List.of("金如", "金女人"), NAMES.since(FIRST));
    assertEquals(List.of("金女人"), NAMES.since(SECOND));
  }
}
