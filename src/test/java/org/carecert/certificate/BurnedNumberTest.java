package org.carecert.certificate;

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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.certificate.store.NumberStore;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers while issuing fails again and again, on the real database. */
class BurnedNumberTest {
  private static final NumberSeries SERIES =
      new NumberSeries(CertificateKind.SKILL_LEVEL, "S000022240401", 2026, 5);
  private static final int DESKS = 4;
  private static final int TIMES = 150;

  @TempDir static Path folder;
  private static BareDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = BareDatabase.with(folder, "V0800__certificate_ledger");
    // What V0801 sets in standard's table is not asked here.
    database.done(
        "create table standard_parameter (id bigint, key text, value text, valid_from date,"
            + " citation text, confirmed boolean); create sequence shared_id");
    database.migrated("V0801__certificate_issue");
    database.migrated("V0813__certificate_number_of_row");
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @Test
  void a_number_is_never_given_twice_though_every_third_issue_fails() throws Exception {
    takeOver(SERIES.number(17));
    takeOver(SERIES.number(18));
    ExecutorService desks = Executors.newFixedThreadPool(DESKS);
    List<Future<List<String>>> work = new ArrayList<>();
    for (int desk = 0; desk < DESKS; desk++) {
      long seed = desk;
      Callable<List<String>> task = () -> issue(new Random(seed));
      work.add(desks.submit(task));
    }
    Set<String> all = new HashSet<>();
    int taken = 0;
    for (Future<List<String>> done : work) {
      taken += done.get().size();
      all.addAll(done.get());
    }
    desks.shutdown();
    assertEquals(taken, all.size());
    assertTrue(!all.contains(SERIES.number(17)), "an imported number was given again");
    assertEquals(
        "0",
        database.text(
            "select count(*) from certificate_number n where n.fate = 'VOID' and"
                + " exists (select 1 from certificate_certificate c where c.number = n.number)"));
  }

  @Test
  void a_void_number_cannot_stand_on_a_certificate() throws Exception {
    try (Connection connection = database.connected()) {
      String number = take(connection);
      run(connection, NumberStore.MAKE_VOID, "FAILED", OffsetDateTime.now(ZoneOffset.UTC), number);
      assertEquals(0, used(connection, number));
      assertThrows(SQLException.class, () -> certify(connection, number, 999_999));
    }
  }

  @Test
  void a_row_waits_for_one_number_and_has_its_own_series() throws Exception {
    database.done(
        "insert into certificate_batch (id, code, kind, issuer_id, source, state, prepared_by,"
            + " prepared_name, prepared_at) values (1, 'b', 'SKILL_LEVEL', 1, 's', 'PREPARED', 1,"
            + " 'x', '2026-12-02Z'); insert into certificate_batch_row (id, batch_id, ground,"
            + " person_id, occupation, level, state, reasons) values (7, 1, 'RESULT:1:1', 1,"
            + " '4-10-01-03', 5, 'READY', '[]')");
    String first = "update certificate_number set row_id = 7 where number = ";
    try (Connection connection = database.connected()) {
      String number = take(connection);
      database.done(first + "'" + number + "'");
      String second = take(connection);
      assertThrows(SQLException.class, () -> database.done(first + "'" + second + "'"));
      run(connection, NumberStore.MAKE_VOID, "FAILED", OffsetDateTime.now(ZoneOffset.UTC), number);
      database.done(first + "'" + second + "'");
      String other = "Y000122200001265000001";
      takeOver(other);
      assertThrows(SQLException.class, () -> database.done(first + "'" + other + "'"));
    }
  }

  private static List<String> issue(Random random) throws SQLException {
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      try (Connection connection = database.connected()) {
        String number = take(connection);
        taken.add(number);
        connection.setAutoCommit(false);
        used(connection, number);
        certify(connection, number, random.nextLong() >>> 1);
        if (random.nextInt(3) == 0) {
          connection.rollback();
          connection.setAutoCommit(true);
          run(
              connection,
              NumberStore.MAKE_VOID,
              "FAILED",
              OffsetDateTime.now(ZoneOffset.UTC),
              number);
        } else {
          connection.commit();
        }
      }
    }
    return taken;
  }

  private static String take(Connection connection) throws SQLException {
    while (true) {
      long serial;
      try (PreparedStatement next = prepared(connection, NumberStore.NEXT_SERIAL, SERIES.key());
          ResultSet rows = next.executeQuery()) {
        rows.next();
        serial = rows.getLong(1);
      }
      String number = SERIES.number(serial);
      if (run(
              connection,
              NumberStore.TAKE,
              number,
              SERIES.key(),
              serial,
              OffsetDateTime.now(ZoneOffset.UTC),
              NumberStore.NO_ROW)
          == 1) {
        return number;
      }
    }
  }

  private static int used(Connection connection, String number) throws SQLException {
    try (PreparedStatement use = prepared(connection, NumberStore.USE.formatted("?1"), number);
        ResultSet rows = use.executeQuery()) {
      int used = 0;
      while (rows.next()) {
        assertEquals(SERIES.key(), rows.getString(1));
        used++;
      }
      return used;
    }
  }

  private static void certify(Connection connection, String number, long id) throws SQLException {
    run(
        connection,
        "insert into certificate_certificate (id, number, kind, origin, person_id, issuer_name,"
            + " issuer_id, issued_on, verification_code, ground, recorded_at) values"
            + " (?1, ?2, 'SKILL_LEVEL', 'ISSUED', 1, 'x', 1, date '2026-11-24', ?3, ?4, ?5)",
        id,
        number,
        "c" + id,
        "g" + id,
        OffsetDateTime.now(ZoneOffset.UTC));
  }

  private static void takeOver(String number) throws SQLException {
    try (Connection connection = database.connected()) {
      assertEquals(
          1, run(connection, NumberStore.TAKE_OVER, number, OffsetDateTime.now(ZoneOffset.UTC)));
    }
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql.replaceAll("\\?\\d", "?"));
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
