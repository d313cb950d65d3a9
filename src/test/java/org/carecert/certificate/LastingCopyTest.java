package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.carecert.certificate.domain.CertificateCopy;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that something was written behind, in the entity and in the database. */
class LastingCopyTest {
  @TempDir static Path folder;
  private static BareDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database =
        BareDatabase.with(
            folder,
            "V0001__shared_id",
            "V0400__standard_data",
            "V0800__certificate_ledger",
            "V0801__certificate_issue",
            "V0806__certificate_lasting_copy");
    for (String number : new String[] {"HCZX-1", "HCZX-2"}) {
      database.done(
          "insert into certificate_number (number, fate, taken_at) values ('%1$s', 'USED', now());"
                  .formatted(number)
              + (" insert into certificate_certificate (id, number, kind, origin, person_id,"
                      + " issuer_name, issuer_id, issued_on, verification_code, ground, recorded_at)"
                      + " values (%2$s, '%1$s', 'TRAINING_COMPLETION', 'ISSUED', 1, '学校', 1,"
                      + " current_date, '%1$s', '%1$s', now())")
                  .formatted(number, number.substring(5)));
    }
    database.done(copy(11, 1, "P-1", "first", "null"));
    database.done(copy(12, 2, "P-2", "other", "null"));
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @Test
  void it_supersedes_the_first_file_once_under_the_same_print_serial() throws SQLException {
    database.done(copy(21, 1, "P-1", "first and more", "11"));
    refused("certificate_copy_supersedes_key", copy(22, 1, "P-1", "first and else", "11"));
  }

  @Test
  void it_never_changes_what_was_issued() {
    refused("does not begin", copy(23, 2, "P-2", "another and more", "12"));
    refused("does not begin", copy(24, 2, "P-2", "other", "12"));
    CertificateCopy first = entity("other");
    assertThrows(IllegalArgumentException.class, () -> first.with(bytes("another and more")));
    assertThrows(IllegalArgumentException.class, () -> first.with(bytes("other")));
  }

  @Test
  void it_belongs_to_the_same_certificate_and_copy() {
    refused("certificate_copy_same", copy(25, 1, "P-2", "other and more", "12"));
    refused("certificate_copy_same", copy(26, 2, "P-9", "other and more", "12"));
    CertificateCopy unstored = entity("other");
    assertThrows(IllegalStateException.class, () -> unstored.with(bytes("other and more")));
  }

  @Test
  void a_print_serial_is_given_once() {
    refused("certificate_copy_print_serial", copy(27, 2, "P-1", "else", "null"));
  }

  private static CertificateCopy entity(String content) {
    return new CertificateCopy(2, "P-2", bytes(content), Instant.EPOCH);
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static String copy(int id, int certificate, String serial, String... pdfAndBefore) {
    return ("insert into certificate_copy (id, certificate_id, print_serial, pdf, printed_at,"
            + " supersedes) values (%d, %d, '%s', '%s', now(), %s)")
        .formatted(id, certificate, serial, pdfAndBefore[0], pdfAndBefore[1]);
  }

  private static void refused(String why, String sql) {
    SQLException refused = assertThrows(SQLException.class, () -> database.done(sql));
    assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
  }
}
