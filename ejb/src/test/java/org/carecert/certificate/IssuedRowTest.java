package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.carecert.certificate.domain.BatchRow;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.Grounds;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.domain.RowState;
import org.carecert.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A row whose certificate was made while another run of the same batch was at it. */
class IssuedRowTest {
  private static final Refusal ANY = Refusal.of(CertificateReason.PHOTO_MISSING);

  private static final Grounds GROUNDS =
      new Grounds(new BigDecimal("64"), new BigDecimal("68"), null, null, null);

  private final BatchRow row =
      new BatchRow(
          1,
          new IssueCase(
              "R1", 2, "4-10-01-03", 5, new Grounds(null, null, null, null, null), List.of()),
          List.of());

  @Test
  void an_issued_row_stays_issued_whatever_a_second_run_finds() {
    row.issued("N1", GROUNDS);
    row.refused(List.of(ANY));
    row.failed();
    assertEquals(RowState.ISSUED, row.state());
    assertEquals("N1", row.number());
    assertTrue(row.reasons().isEmpty());
    assertEquals(GROUNDS, row.prepared().grounds());
  }

  @Test
  void a_failed_row_can_still_be_issued() {
    row.failed();
    assertEquals(RowState.FAILED, row.state());
    row.issued("N2", GROUNDS);
    assertEquals(RowState.ISSUED, row.state());
  }
}
