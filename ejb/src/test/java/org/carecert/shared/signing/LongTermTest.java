package org.carecert.shared.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carecert.shared.paper.Archived;
import org.carecert.shared.paper.FinishedPaper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers with the word of a time-stamp service, and what is added to them at night. */
class LongTermTest {
  @TempDir static Path folder;
  private static StampService service;
  private static Instant at;
  private static HouseAuthority authority;
  private static KeyStoreSigner signer;
  private static byte[] plain;
  private static byte[] stamped;

  @BeforeAll
  static void one_of_each_is_made() throws Exception {
    service = new StampService(folder);
    at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    authority = new HouseAuthority(HouseAuthority.founded(at));
    signer = HouseAuthority.signer(authority.newKey(at));
    plain = signed(new TimeStamps(null));
    stamped = signed(new TimeStamps(service.address()));
  }

  @AfterAll
  static void close() {
    service.close();
  }

  @Test
  void a_stamp_that_is_to_be_had_at_once_is_in_the_signature() throws Exception {
    assertEquals(List.of(), Archived.faults(stamped));
    assertEquals(
        SignatureLevel.PAdES_BASELINE_T,
        level(stamped, authority.revocations(at), service.revocations()));
    assertTrue(Strangers.pdfsig(stamped).contains("Signature is Valid."));
  }

  @Test
  void a_service_that_is_away_holds_nothing_up() {
    TimeStamps away = new TimeStamps(URI.create("http://127.0.0.1:9/"));
    long before = System.nanoTime();
    byte[] one = signed(away);
    byte[] other = signed(away);
    assertTrue(System.nanoTime() - before < 10_000_000_000L, "it was waited for");
    for (byte[] pdf : List.of(one, other)) {
      assertEquals(SignatureLevel.PAdES_BASELINE_B, level(pdf, authority.revocations(at)));
    }
    assertEquals(Optional.empty(), longTerm(away).of(one));
  }

  @Test
  void a_stamped_paper_gets_all_that_it_is_checked_with() throws Exception {
    byte[] lasting = longTerm(new TimeStamps(service.address())).of(stamped).orElseThrow();
    keeps(stamped, lasting);
    assertEquals(SignatureLevel.PAdES_BASELINE_LT, level(lasting));
    kept("lasting.pdf", lasting);
  }

  @Test
  void a_paper_that_was_signed_while_the_service_was_away_gets_its_stamp_too() throws Exception {
    byte[] lasting = longTerm(new TimeStamps(service.address())).of(plain).orElseThrow();
    keeps(plain, lasting);
    assertEquals(2, FinishedPaper.closings(lasting).size());
    SignatureLevel level = level(lasting);
    assertEquals(SignatureLevel.PAdES_BASELINE_LT, level);
    kept("stamped-later.pdf", lasting);
  }

  @Test
  void a_flipped_byte_is_found_in_it_as_well() throws Exception {
    byte[] lasting = longTerm(new TimeStamps(service.address())).of(stamped).orElseThrow();
    lasting[1_000] ^= 1;
    SimpleReport report = report(lasting);
    assertEquals(Indication.TOTAL_FAILED, report.getIndication(report.getFirstSignatureId()));
    assertFalse(Strangers.pdfsig(lasting).contains("Signature is Valid."));
  }

  private static void keeps(byte[] before, byte[] after) throws Exception {
    assertArrayEquals(before, Arrays.copyOf(after, before.length));
    assertEquals(List.of(), Archived.faults(after));
    assertTrue(Strangers.qpdf(after).endsWith("exit 0"), Strangers.qpdf(after));
    String told = Strangers.pdfsig(after);
    assertTrue(told.contains("Signature is Valid."), told);
  }

  private static SignatureLevel level(byte[] pdf, byte[]... lists) {
    SimpleReport report = report(pdf, lists);
    String id = report.getFirstSignatureId();
    assertEquals(
        Indication.TOTAL_PASSED,
        report.getIndication(id),
        () -> report.getSubIndication(id) + " " + report.getAdESValidationErrors(id));
    return report.getSignatureFormat(id);
  }

  private static SimpleReport report(byte[] pdf, byte[]... lists) {
    try {
      return Strangers.dss(pdf, List.of(authority.certificate(), service.authority()), lists);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void kept(String name, byte[] pdf) throws Exception {
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers", name), pdf);
  }

  private static LongTerm longTerm(TimeStamps stamps) {
    return new LongTerm(stamps, new RevocationLists(authority, Instant.now()));
  }

  private static byte[] signed(TimeStamps stamps) {
    return SignedPaperTest.certificate(
        new PadesSignature(signer, new SignedMessage(signer), stamps, at));
  }
}
