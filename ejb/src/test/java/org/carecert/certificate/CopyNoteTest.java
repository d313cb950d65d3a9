package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateOrigin;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.FetchedCopy;
import org.carecert.certificate.domain.FetchedLine;
import org.carecert.certificate.domain.FileDigest;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.certificate.domain.Validity;
import org.carecert.certificate.print.CopyNote;
import org.carecert.shared.paper.Archived;
import org.junit.jupiter.api.Test;

/** What a holder fetched, and the sheet about it. */
class CopyNoteTest {
  private static final Instant FETCHED = Instant.parse("2026-12-02T02:03:04Z");
  private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);

  @Test
  void the_sheet_is_an_archive_file_and_tells_both_times() throws Exception {
    FetchedLine line = fetched(FileDigest.of(FILE)).line("HCZX-2026-00017", "candidate-1");
    byte[] pdf = CopyNote.pdf(revoked(), line, Instant.parse("2026-12-20T01:00:00Z"));
    Files.write(Path.of("target/copy-note.pdf"), pdf);
    assertEquals(List.of(), Archived.faults(pdf));
    String text = Archived.text(pdf);
    assertTrue(text.contains("HCZX-2026-00017") && text.contains(line.code()), text);
    assertTrue(text.contains("2026-12-02 10:03:04　有效 / 유효"), text);
    assertTrue(text.contains("2026-12-20 09:00:00　已撤销 / 취소됨"), text);
    assertTrue(text.contains(line.file().sha256().substring(32)), text);
    assertTrue(text.indexOf("副本说明") < text.indexOf("사본설명"), text);
  }

  @Test
  void programs_read_the_same_in_headers() {
    FetchedLine line = fetched(FileDigest.of(FILE)).line("N", "candidate-1");
    assertEquals(
        "{Content-Digest=sha-256=:c2XQKYYeMsUh+AibAKb7MtrwYVAltptZnRzlNQG4RcI=:,"
            + " Certificate-Fetched-At=2026-12-02T10:03:04+08:00, Certificate-Validity=VALID}",
        line.headers().toString());
  }

  @Test
  void what_is_no_file_is_not_kept() {
    assertThrows(IllegalArgumentException.class, () -> fetched(new FileDigest("00", 5)));
    assertThrows(IllegalArgumentException.class, () -> fetched(FileDigest.of(new byte[0])));
  }

  private static FetchedCopy fetched(FileDigest file) {
    return new FetchedCopy(new FetchedCopy.Of(1, 2), FETCHED, Validity.VALID, file);
  }

  private static HeldCertificate revoked() {
    LocalDate issued = LocalDate.of(2026, 11, 28);
    return new HeldCertificate(
        1,
        "HCZX-2026-00017",
        CertificateKind.TRAINING_COMPLETION,
        "4-10-01-03",
        5,
        null,
        "珲春市职业技术学校",
        3L,
        issued,
        null,
        "7KQ4M2XN8TBC5HJW3RPD",
        CertificateOrigin.ISSUED,
        List.of(
            new StateEvent(CertificateState.VALID, issued, FETCHED, "签发"),
            new StateEvent(CertificateState.REVOKED, LocalDate.of(2026, 12, 10), FETCHED, "弄虚作假")));
  }
}
