package org.carecert.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.carecert.audit.domain.Hash;
import org.carecert.audit.domain.KeptNode;
import org.carecert.audit.store.LogStore;
import org.carecert.launch.BareDatabase;
import org.carecert.shared.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the log, on the real database. */
class LogTablesTest {
  private static final String HASH = "decode(repeat('ab', 32), 'hex')";

  @TempDir static Path folder;
  private static BareDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = BareDatabase.with(folder, "V0100__audit_entry", "V0101__audit_log");
    for (int id = 1; id <= 4; id++) {
      database.done(
          ("insert into audit_entry values (%d, timestamptz '2026-11-24', 'a', '', 'DONE', 'X', 1,"
                  + " '{}', ''); insert into audit_leaf (entry_id, salt, hash) values (%d, %s, %s)")
              .formatted(id, id, HASH, HASH));
    }
    database.done("insert into audit_node values (0, 0, " + HASH + ")");
    database.done("insert into audit_checkpoint values (1, 'n', timestamptz '2026-11-24')");
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @Test
  void a_leaf_gets_its_place_once() throws Exception {
    database.done("update audit_leaf set position = 0 where entry_id = 1");
    refused("update audit_leaf set position = 5 where entry_id = 1");
    refused("update audit_leaf set position = null where entry_id = 1");
    refused("update audit_leaf set position = 0 where entry_id = 3");
    refused("update audit_leaf set position = -1 where entry_id = 3");
    assertEquals("0", database.text("select position from audit_leaf where entry_id = 1"));
  }

  @Test
  void what_was_committed_to_stays() {
    refused("update audit_leaf set hash = decode(repeat('cd', 32), 'hex') where entry_id = 3");
    refused("update audit_leaf set salt = decode(repeat('cd', 32), 'hex') where entry_id = 3");
    refused("delete from audit_leaf where entry_id = 3");
    refused("update audit_node set hash = decode(repeat('cd', 32), 'hex')");
    refused("delete from audit_node");
    refused("update audit_checkpoint set note = 'm'");
    refused("delete from audit_checkpoint");
  }

  @Test
  void a_salt_and_a_hash_have_32_bytes_and_a_leaf_its_entry() {
    refused("insert into audit_leaf (entry_id, salt, hash) values (9, '\\x00', " + HASH + ")");
    refused("insert into audit_leaf (entry_id, salt, hash) values (9, " + HASH + ", '\\x00')");
    refused("insert into audit_leaf (entry_id, salt, hash) values (9, " + HASH + ", " + HASH + ")");
    refused("insert into audit_node values (0, 7, '\\x00')");
    refused("insert into audit_node values (0, 0, " + HASH + ")");
    refused("insert into audit_checkpoint values (0, 'n', timestamptz '2026-11-24')");
    refused("insert into audit_checkpoint values (1, 'n', timestamptz '2026-11-24')");
  }

  @Test
  void leaves_are_numbered_in_their_order_and_subtrees_kept() throws Exception {
    Hash hash = Hash.leaf(new byte[] {7});
    List<KeptNode> nodes = List.of(new KeptNode(0, 40, hash), new KeptNode(1, 20, hash));
    try (Connection connection = database.connected();
        PreparedStatement number = prepared(connection, LogStore.NUMBER);
        PreparedStatement keep = prepared(connection, LogStore.KEEP)) {
      number.setLong(1, 10);
      number.setString(2, Json.text(List.of(4L, 2L)));
      assertEquals(2, number.executeUpdate());
      keep.setString(1, Json.text(nodes));
      assertEquals(2, keep.executeUpdate());
    }
    assertEquals("10", database.text("select position from audit_leaf where entry_id = 4"));
    assertEquals("11", database.text("select position from audit_leaf where entry_id = 2"));
    assertEquals(
        hash.hex(),
        database.text("select encode(hash, 'hex') from audit_node where level = 1 and place = 20"));
  }

  private static PreparedStatement prepared(Connection connection, String sql) throws SQLException {
    return connection.prepareStatement(sql.replaceAll("\\?\\d", "?"));
  }

  private static void refused(String change) {
    SQLException refusal = assertThrows(SQLException.class, () -> database.done(change), change);
    assertTrue(refusal.getSQLState().startsWith("23"), refusal.getMessage());
  }
}
