package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.carecert.certificate.credential.StatusList;
import org.carecert.certificate.store.StatusPlaces;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places in the lists of states, on the real database. */
class StatusPlaceTest {
  @TempDir static Path folder;
  private static BareDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database =
        BareDatabase.with(folder, "V0800__certificate_ledger", "V0804__certificate_credential");
    for (int id = 1; id <= 4; id++) {
      database.done(
          "insert into certificate_number (number, fate, taken_at) values ('HCZX-0"
              + id
              + "', 'USED', timestamptz '2026-11-24 00:00+08'); insert into certificate_certificate"
              + " (id, number, kind, origin, person_id, issuer_name, issuer_id, issued_on,"
              + " verification_code, ground, recorded_at) values ("
              + id
              + ", 'HCZX-0"
              + id
              + "', 'TRAINING_COMPLETION', 'ISSUED', 1, 'x', 1, date '2026-11-24', 'c"
              + id
              + "', 'g"
              + id
              + "', timestamptz '2026-11-24 00:00+08')");
    }
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @Test
  void a_place_of_an_issuer_is_one_certificates_alone() throws SQLException {
    assertEquals(1, take(1, 1, 7));
    assertEquals(0, take(2, 1, 7));
    assertEquals(1, take(2, 2, 7));
    assertThrows(SQLException.class, () -> take(1, 1, 8));
  }

  @Test
  void a_place_lies_inside_the_list() throws SQLException {
    assertThrows(SQLException.class, () -> take(3, 1, StatusList.PLACES));
    assertThrows(SQLException.class, () -> take(3, 1, -1));
    assertEquals(1, take(3, 1, StatusList.PLACES - 1));
  }

  @Test
  void a_credential_has_a_place_and_is_kept_once() throws SQLException {
    String keep =
        "insert into certificate_credential (certificate_id, credential) values (%d, '%s')";
    assertThrows(SQLException.class, () -> database.done(keep.formatted(4, "{}")));
    assertEquals(1, take(4, 1, 9));
    assertThrows(SQLException.class, () -> database.done(keep.formatted(4, "")));
    database.done(keep.formatted(4, "{}"));
    assertThrows(SQLException.class, () -> database.done(keep.formatted(4, "{}")));
  }

  private static int take(long certificate, long issuer, int place) throws SQLException {
    try (Connection connection = database.connected();
        PreparedStatement statement =
            connection.prepareStatement(StatusPlaces.TAKE.replaceAll("\\?\\d", "?"))) {
      statement.setLong(1, certificate);
      statement.setLong(2, issuer);
      statement.setInt(3, place);
      return statement.executeUpdate();
    }
  }
}
