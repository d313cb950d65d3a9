package org.carecert.shared.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carecert.certificate.CertificateFixture;
import org.carecert.certificate.domain.BuiltInDesigns;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.shared.paper.Archived;
import org.carecert.shared.paper.Attachment;
import org.carecert.shared.paper.Binding;
import org.carecert.shared.paper.Finish;
import org.carecert.shared.paper.Picture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A signed paper in the hands of strangers. */
class SignedPaperTest {
  private static final Instant MADE = Instant.parse("2025-11-28T02:00:00Z");

  private static Instant at;
  private static HouseAuthority authority;
  private static KeyStoreSigner signer;
  private static byte[] pdf;

  @BeforeAll
  static void one_is_made() {
    at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    authority = new HouseAuthority(HouseAuthority.founded(at));
    signer = HouseAuthority.signer(authority.newKey(at));
    pdf = certificate(signer);
  }

  @Test
  void it_is_an_archive_file_that_everybody_can_read() throws Exception {
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers/signed.pdf"), pdf);
    assertEquals(List.of(), Archived.faults(pdf));
    String qpdf = Strangers.qpdf(pdf);
    assertTrue(qpdf.contains("No syntax or stream encoding errors found"), qpdf);
    assertTrue(qpdf.endsWith("exit 0"), qpdf);
    assertTrue(Archived.text(pdf).contains("崔㛃"));
  }

  @Test
  void one_with_the_logo_of_its_issuer_is_one_too() throws Exception {
    byte[] logo = Picture.stored(CertificateFixture.photo(), 480).orElseThrow();
    TemplateDesign design = BuiltInDesigns.of(CertificateKind.TRAINING_COMPLETION).with(logo);
    byte[] own =
        CertificatePrint.pdf(
            CertificateFixture.by(design, CertificateFixture.completion("崔㛃", "최결")),
            CertificateFixture.photo(),
            MADE,
            Binding.PLAIN.with(signature(signer)));
    assertEquals(List.of(), Archived.faults(own));
    assertTrue(Strangers.pdfsig(own).contains("Signature is Valid."));
  }

  @Test
  void pdfsig_finds_the_signature_valid_over_the_whole_file() throws Exception {
    String told = Strangers.pdfsig(pdf);
    assertTrue(told.contains("Signature is Valid."), told);
    assertTrue(told.contains("Total document signed"), told);
    assertTrue(told.contains("ETSI.CAdES.detached"), told);
    assertTrue(told.contains("SHA-256"), told);
  }

  @Test
  void dss_passes_it_as_a_baseline_signature_of_the_house() {
    SimpleReport report =
        Strangers.dss(pdf, List.of(authority.certificate()), authority.revocations(at));
    String id = report.getFirstSignatureId();
    assertEquals(
        Indication.TOTAL_PASSED,
        report.getIndication(id),
        () -> report.getSubIndication(id) + " " + report.getAdESValidationErrors(id));
    assertEquals(SignatureLevel.PAdES_BASELINE_B, report.getSignatureFormat(id));
    assertEquals("珲春市托育从业人员证书专用章", report.getSignedBy(id));
    assertEquals(at, report.getSigningTime(id).toInstant());
  }

  @Test
  void one_flipped_byte_anywhere_fails_both() throws Exception {
    int gap = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/ByteRange");
    for (int place : new int[] {1_000, gap - 200, pdf.length - 200}) {
      byte[] flipped = pdf.clone();
      flipped[place] ^= 1;
      assertFalse(Strangers.pdfsig(flipped).contains("Signature is Valid."), "byte " + place);
      assertFalse(passes(flipped), "byte " + place);
    }
    assertTrue(passes(pdf));
  }

  @Test
  void the_signature_of_another_house_does_not_pass() {
    HouseAuthority other = new HouseAuthority(HouseAuthority.founded(at));
    byte[] foreign = certificate(HouseAuthority.signer(other.newKey(at)));
    assertFalse(passes(foreign));
  }

  @Test
  void papers_of_the_old_key_and_of_the_new_one_are_both_valid() throws Exception {
    KeyStoreSigner next = HouseAuthority.signer(authority.newKey(at));
    assertNotEquals(signer.certificate(), next.certificate());
    byte[] later = certificate(next);
    assertTrue(Strangers.pdfsig(later).contains("Signature is Valid."));
    assertTrue(passes(later));
    assertTrue(passes(pdf));
  }

  static byte[] certificate(DocumentSigner signer) {
    return certificate(signature(signer));
  }

  private static Finish signature(DocumentSigner signer) {
    return new PadesSignature(signer, new SignedMessage(signer), new TimeStamps(null), at);
  }

  static byte[] certificate(Finish signature) {
    Attachment file =
        new Attachment(
            "credential.json",
            "application/json",
            "机器可读凭证",
            "{}".getBytes(StandardCharsets.UTF_8),
            MADE);
    return CertificatePrint.pdf(
        CertificateFixture.completion("崔㛃", "최결"),
        CertificateFixture.photo(),
        MADE,
        Binding.PLAIN.with(file).with(signature));
  }

  // A damaged file may have no signature left that could be judged at all.
  private static boolean passes(byte[] pdf) {
    try {
      SimpleReport report =
          Strangers.dss(pdf, List.of(authority.certificate()), authority.revocations(at));
      String id = report.getFirstSignatureId();
      return id != null && report.getIndication(id) == Indication.TOTAL_PASSED;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
