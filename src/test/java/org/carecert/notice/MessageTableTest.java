package org.carecert.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.carecert.launch.BareDatabase;
import org.carecert.notice.store.MessageStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages as the database alone keeps them, on the real one. */
class MessageTableTest {
  private static final String SENT = "delivery = 'SENT', tries = 1, last_answer = 'HTTP 201'";
  private static final String ENDED = SENT + ", ended_at = '2026-12-02Z'";

  @TempDir static Path folder;
  private static BareDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = BareDatabase.with(folder);
    database.done(
        "create table identity_person (id bigint primary key); insert into identity_person values (1);"
            + " create table certificate_certificate (id bigint primary key);"
            + " insert into certificate_certificate select generate_series(1, 9)");
    database.migrated("V1200__notice_message");
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @BeforeEach
  void four_messages() throws SQLException {
    database.done("delete from notice_message");
    for (int id = 1; id <= 4; id++) {
      written(id, id, "ISSUED");
    }
  }

  @Test
  void an_issue_is_told_once_and_a_suspension_as_often_as_it_happens() throws SQLException {
    refused(() -> written(5, 1, "ISSUED"));
    written(5, 1, "SUSPENDED");
    written(6, 1, "SUSPENDED");
    refused(() -> written(7, 1, "EXPIRED"));
    refused(() -> written(7, 99, "REVOKED"));
  }

  @Test
  void what_ended_says_when_and_why() throws SQLException {
    refused("delivery = 'SENT'");
    refused(SENT);
    refused("delivery = 'SENT', ended_at = '2026-12-02Z'");
    refused("delivery = 'GIVEN_UP', ended_at = '2026-12-02Z'");
    refused("delivery = 'GIVEN_UP', ended_at = '2026-12-02Z', given_up = 'TIRED'");
    refused("given_up = 'NO_PHONE'");
    refused("ended_at = '2026-12-02Z'");
    refused("tries = 1");
    refused("tries = 12, last_answer = 'HTTP 503'");
    refused("tries = 13, last_answer = 'HTTP 503'");
    changed("tries = 11, last_answer = 'HTTP 503'");
    changed("delivery = 'GIVEN_UP', ended_at = '2026-12-02Z', given_up = 'NO_PHONE'");
  }

  @Test
  void what_was_sent_stays_sent_and_its_words_stay() throws SQLException {
    changed(ENDED);
    refused("delivery = 'WAITING', ended_at = null");
    refused("next_at = '2026-12-09Z'");
    refused("matter = 'REVOKED'");
    refused("certificate_id = 2");
    changed("seen_at = '2026-12-03Z'");
    refused("seen_at = '2026-12-04Z'");
    refused("seen_at = null");
  }

  @Test
  void two_senders_take_different_messages_and_none_that_is_not_due() throws SQLException {
    changed(ENDED);
    database.done("update notice_message set next_at = '2026-12-05Z' where id = 2");
    try (Connection one = database.connected();
        Connection other = database.connected()) {
      one.setAutoCommit(false);
      other.setAutoCommit(false);
      assertEquals(List.of(3L), due(one, 1));
      assertEquals(List.of(4L), due(other, 20));
      one.rollback();
      assertEquals(List.of(3L, 4L), due(other, 20));
    }
  }

  private static List<Long> due(Connection connection, int limit) throws SQLException {
    try (PreparedStatement due =
        connection.prepareStatement(MessageStore.DUE.replaceAll("\\?\\d", "?"))) {
      due.setObject(1, OffsetDateTime.parse("2026-12-02T00:00:00Z"));
      due.setInt(2, limit);
      List<Long> ids = new ArrayList<>();
      try (ResultSet rows = due.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong("id"));
        }
      }
      return ids;
    }
  }

  private static void written(long id, long certificate, String matter) throws SQLException {
    database.done(
        "insert into notice_message (id, code, person_id, certificate_id, matter, written_at, delivery, tries, next_at) values (%d, 'm%d', 1, %d, '%s', '2026-12-01Z', 'WAITING', 0, '2026-12-01Z')"
            .formatted(id, id, certificate, matter));
  }

  private static void changed(String what) throws SQLException {
    database.done("update notice_message set " + what + " where id = 1");
  }

  private static void refused(String what) {
    refused(() -> changed(what));
  }

  private static void refused(org.junit.jupiter.api.function.Executable change) {
    SQLException refusal = assertThrows(SQLException.class, change);
    assertTrue(refusal.getSQLState().startsWith("23"), refusal.getMessage());
  }
}
