package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.carecert.exam.domain.Criterion;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.GivenEntry;
import org.carecert.exam.domain.GlobalRating;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationEntry;
import org.carecert.exam.domain.StationMark;
import org.carecert.exam.domain.StationRecord;
import org.carecert.exam.domain.StationSheet;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An assessor marks at a station, criterion by criterion, over a line that is not always there. */
class StationRecordTest {
  private static final Instant AT = Instant.parse("2026-07-06T01:00:00Z");
  private static final MarkPlace PLACE = new MarkPlace(1, 2, Part.PRACTICAL, "P1", 11);
  private static final Station STATION =
      new Station(
          "P1",
          "洗手",
          null,
          10,
          100,
          null,
          List.of(new Criterion("a", "步骤", null, 6), new Criterion("b", "时间", null, 4)));

  private static GivenEntry points(
      String code, @Nullable String follows, String criterion, int points) {
    return new GivenEntry(code, follows, "A", "P1", criterion, points, null, 0);
  }

  private static GivenEntry rating(String code, @Nullable String follows, GlobalRating rating) {
    return new GivenEntry(code, follows, "A", "P1", null, null, rating, 0);
  }

  private static List<StationEntry> taken(GivenEntry... given) {
    List<StationEntry> entries = new ArrayList<>();
    for (GivenEntry each : given) {
      new StationRecord(STATION, entries).check(each);
      entries.add(new StationEntry(PLACE, entries.size() + 1, each, null, AT));
    }
    return entries;
  }

  private static ExamReason refused(List<StationEntry> there, GivenEntry given) {
    Refused no = assertThrows(Refused.class, () -> new StationRecord(STATION, there).check(given));
    return (ExamReason) no.reason();
  }

  @Test
  void a_mark_stands_as_soon_as_every_criterion_has_points_and_not_before() {
    StationRecord begun = new StationRecord(STATION, List.of());
    assertEquals(Optional.empty(), begun.with(points("entry-01", null, "a", 5)));
    StationRecord half = new StationRecord(STATION, taken(points("entry-01", null, "a", 5)));
    assertEquals(Optional.empty(), half.with(rating("entry-02", null, GlobalRating.SOUND)));
    StationMark mark = half.with(points("entry-03", null, "b", 4)).orElseThrow();
    assertEquals(9, mark.sheet().points());
  }

  @Test
  void a_rating_stands_beside_the_sum_and_changes_it_never() {
    for (GlobalRating rating : GlobalRating.values()) {
      List<StationEntry> whole =
          taken(points("entry-01", null, "a", 5), points("entry-02", null, "b", 1));
      StationMark mark =
          new StationRecord(STATION, whole).with(rating("entry-03", null, rating)).orElseThrow();
      assertEquals(6, mark.sheet().points());
      assertEquals(rating, mark.rating());
    }
  }

  @Test
  void a_rating_given_first_is_kept_when_points_follow() {
    List<StationEntry> there =
        taken(rating("entry-01", null, GlobalRating.WEAK), points("entry-02", null, "a", 5));
    StationMark mark =
        new StationRecord(STATION, there).with(points("entry-03", null, "b", 4)).orElseThrow();
    assertEquals(GlobalRating.WEAK, mark.rating());
  }

  @Test
  void points_beyond_the_most_or_of_no_criterion_are_refused() {
    assertEquals(
        ExamReason.CRITERION_INVALID, refused(List.of(), points("entry-01", null, "a", 7)));
    assertEquals(
        ExamReason.CRITERION_INVALID, refused(List.of(), points("entry-01", null, "a", -1)));
    assertEquals(
        ExamReason.CRITERION_INVALID, refused(List.of(), points("entry-01", null, "c", 0)));
  }

  @Test
  void what_follows_something_else_than_stands_there_is_refused_with_what_stands_there() {
    List<StationEntry> there =
        taken(points("entry-01", null, "a", 5), points("entry-02", "entry-01", "a", 2));
    assertEquals(ExamReason.MARK_MOVED, refused(there, points("entry-03", "entry-01", "a", 6)));
    assertEquals(ExamReason.MARK_MOVED, refused(there, points("entry-03", null, "a", 6)));
    Refused no =
        assertThrows(
            Refused.class,
            () -> new StationRecord(STATION, there).check(points("entry-03", null, "a", 6)));
    assertEquals(List.of("2", "2"), no.refusals().get(0).args(), "two points, under number two");
    assertEquals(ExamReason.MARK_MOVED, refused(List.of(), points("entry-02", "entry-01", "a", 2)));
  }

  @Test
  void the_same_code_is_the_same_entry_or_refused() {
    GivenEntry given = points("entry-01", null, "a", 5);
    StationEntry entry = new StationEntry(PLACE, 1, given, 3, AT);
    assertEquals(entry.taken(), entry.again(PLACE, given));
    GivenEntry other = points("entry-01", null, "a", 4);
    assertThrows(Refused.class, () -> entry.again(PLACE, other));
    MarkPlace elsewhere = new MarkPlace(1, 3, Part.PRACTICAL, "P1", 11);
    assertThrows(Refused.class, () -> entry.again(elsewhere, given));
  }

  @Test
  void a_whole_sheet_adds_what_it_changes_and_follows_what_stood_there() {
    List<StationEntry> there =
        taken(points("entry-01", null, "a", 5), points("entry-02", null, "b", 4));
    StationMark whole =
        new StationMark(STATION, StationSheet.of(Map.of("a", 5, "b", 3)), GlobalRating.SOUND);
    List<GivenEntry> changes = new StationRecord(STATION, there).changes(whole);
    assertEquals(2, changes.size());
    assertEquals("entry-02", changes.get(0).follows());
    assertEquals(3, changes.get(0).points());
    assertEquals(GlobalRating.SOUND, changes.get(1).rating());
    for (GivenEntry change : changes) {
      new StationRecord(STATION, there).check(change);
    }
  }

  /** Two tablets of one assessor, whose entries are lost, doubled and overtaken on their way. */
  @Test
  void whatever_the_line_does_nothing_is_overwritten_that_was_not_seen() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<GivenEntry> sent = new ArrayList<>();
      List<StationEntry> server = new ArrayList<>();
      Map<String, StationEntry> byCode = new HashMap<>();
      for (int step = 0; step < 40; step++) {
        if (sent.isEmpty() || random.nextInt(3) == 0) {
          String criterion = random.nextBoolean() ? "a" : "b";
          // A tablet knows what the server has, or what it had some time ago.
          List<StationEntry> seen =
              random.nextBoolean() || server.isEmpty()
                  ? server
                  : server.subList(0, random.nextInt(server.size()));
          String follows =
              seen.stream()
                  .filter(e -> e.criterion().equals(criterion))
                  .reduce((older, newer) -> newer)
                  .map(StationEntry::code)
                  .orElse(null);
          sent.add(points("tablet-" + seed + "-" + step, follows, criterion, random.nextInt(5)));
          Collections.shuffle(sent, random);
        }
        arrives(sent.get(random.nextInt(sent.size())), server, byCode);
        if (random.nextInt(4) == 0) {
          sent.remove(random.nextInt(sent.size()));
        }
      }
      chains(server);
    }
  }

  private static void arrives(
      GivenEntry given, List<StationEntry> server, Map<String, StationEntry> byCode) {
    StationEntry known = byCode.get(given.code());
    if (known != null) {
      assertEquals(known.taken(), known.again(PLACE, given));
      return;
    }
    String there =
        server.stream()
            .filter(e -> e.criterion().equals(given.criterion()))
            .reduce((older, newer) -> newer)
            .map(StationEntry::code)
            .orElse(null);
    StationRecord record = new StationRecord(STATION, server);
    if (Objects.equals(there, given.follows())) {
      record.check(given);
      StationEntry entry = new StationEntry(PLACE, server.size() + 1, given, null, AT);
      server.add(entry);
      byCode.put(given.code(), entry);
    } else {
      assertEquals(ExamReason.MARK_MOVED, refused(server, given));
    }
  }

  private static void chains(List<StationEntry> server) {
    Set<Integer> numbers = new HashSet<>();
    Map<String, String> last = new HashMap<>();
    for (StationEntry entry : server) {
      assertTrue(numbers.add(entry.seq()), "a number is given once");
      assertNotEquals(entry.code(), last.put(entry.criterion(), entry.code()));
    }
  }
}
