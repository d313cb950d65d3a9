package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Wording;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database itself refuses of items: keys that fit no type, steps that skip one. */
class ItemsGuardedTest {
  private static final long AUTHOR = 41;
  private static final long SECOND = 42;
  private static final Set<ItemType> WORDLESS =
      Set.of(ItemType.FILL_IN, ItemType.NUMERIC, ItemType.SHORT_ANSWER, ItemType.CASE_ANALYSIS);
  private static final List<ItemType> TYPES = List.of(ItemType.values());

  @TempDir static Path folder;
  private static BareDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = ExamTables.with(folder);
    version(1, "SINGLE", "B");
    database.migrated("V0706__exam_item_types");
    database.migrated("V0707__exam_item_life");
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @Test
  void what_stood_in_the_bank_before_is_approved_and_what_comes_is_a_draft() throws SQLException {
    assertEquals("APPROVED", state(1));
    version(2, "SINGLE", "C");
    assertEquals("DRAFT", state(2));
  }

  @Test
  void no_step_is_skipped_doubled_changed_or_taken_by_the_author() throws SQLException {
    version(3, "SINGLE", "A");
    ExamTables.refused(() -> step(3, 1, "APPROVED", SECOND));
    ExamTables.refused(() -> step(3, 1, "REVIEWED", AUTHOR));
    ExamTables.refused(() -> step(3, 2, "REVIEWED", SECOND));
    step(3, 1, "REVIEWED", SECOND);
    ExamTables.refused(() -> step(3, 2, "REVIEWED", SECOND));
    ExamTables.refused(() -> step(3, 2, "APPROVED", AUTHOR));
    step(3, 2, "APPROVED", SECOND);
    ExamTables.refused(() -> database.done("update exam_item_step set by_account = 41"));
    ExamTables.refused(() -> database.done("delete from exam_item_step"));
    step(3, 3, "COMPROMISED", AUTHOR);
    ExamTables.refused(() -> step(3, 4, "RETIRED", SECOND));
    assertEquals("COMPROMISED", state(3));
  }

  @Test
  void the_database_takes_every_key_that_the_law_takes_and_no_entries_in_its_order()
      throws SQLException {
    Random random = new Random(707);
    String signs = "AABBCDE12345";
    int both = 0;
    try (Connection connection = database.connected();
        PreparedStatement ask =
            connection.prepareStatement("select exam_key_fits(?, ?, ?, ?, ?)")) {
      for (int i = 0; i < 20_000; i++) {
        ItemType type = TYPES.get(i % TYPES.size());
        String key = text(random, signs, 1 + random.nextInt(6));
        String rule = List.of("", "", "PARTIAL", "CASE", "5").get(random.nextInt(5));
        int entries = entries(type, random);
        Wording words = words(entries, type == ItemType.MATCHING ? 3 : 0);
        Optional<ItemKey> read = ItemKey.read(type, key, rule).filter(k -> k.fits(words));
        ask.setString(1, type.name());
        ask.setInt(2, entries);
        ask.setInt(3, words.matches().size());
        ask.setString(4, read.map(ItemKey::text).orElse(key));
        ask.setString(5, read.map(ItemKey::rule).orElse(rule));
        try (ResultSet row = ask.executeQuery()) {
          row.next();
          if (read.isPresent() && !given(type, read.get().text())) {
            assertTrue(row.getBoolean(1), type + " " + key + " " + rule + " " + entries);
            both++;
          } else if (read.isPresent()) {
            assertTrue(!row.getBoolean(1), type + " " + key);
          }
        }
      }
    }
    assertTrue(both > 1_000, "keys that fit: " + both);
  }

  private static int entries(ItemType type, Random random) {
    if (WORDLESS.contains(type)) {
      return 0;
    }
    return type == ItemType.TRUE_FALSE ? 2 : 2 + random.nextInt(3);
  }

  private static boolean given(ItemType type, String key) {
    return (type == ItemType.ORDERING && "ABCDEFGH".startsWith(key))
        || (type == ItemType.MATCHING && "A1B2C3D4E5F6G7H8".startsWith(key));
  }

  private static Wording words(int options, int matches) {
    return new Wording("stem", entries(options), entries(matches));
  }

  private static List<String> entries(int count) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add("entry " + i);
    }
    return entries;
  }

  private static String text(Random random, String signs, int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
    return text.toString();
  }

  private static void version(int id, String type, String key) throws SQLException {
    database.done(
        "set session_replication_role = replica; insert into exam_item_version (id, item_id,"
            + " version, type, point_id, importance, difficulty, stem, options, answer_key, source,"
            + " created_at, created_by) values (%d, %d, 1, '%s', 1, 'X', 'EASY', 'stem',"
                .formatted(id, id, type)
            + " '[\"a\",\"b\",\"c\"]', '%s', 'book', timestamptz '2026-01-01 00:00Z', %d)"
                .formatted(key, AUTHOR));
  }

  private static void step(int version, int step, String state, long by) throws SQLException {
    database.done(
        "insert into exam_item_step (id, item_version_id, step, state, note, by_account, at) values"
            + " (nextval('shared_id'), %d, %d, '%s', 'why', %d, timestamptz '2026-01-02 00:00Z')"
                .formatted(version, step, state, by));
  }

  private static String state(int version) throws SQLException {
    return database.text("select state from exam_item_standing where item_version_id = " + version);
  }
}
