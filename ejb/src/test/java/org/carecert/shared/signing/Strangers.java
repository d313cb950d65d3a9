package org.carecert.shared.signing;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/** Programs that know nothing of us: pdfsig (poppler), qpdf, and the European Commission's DSS. */
public final class Strangers {
  private Strangers() {}

  /** What DSS says, who trusts these authorities and has these revocation lists at hand. */
  public static SimpleReport dss(byte[] pdf, List<X509Certificate> trusted, byte[]... lists) {
    CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
    trusted.forEach(anchor -> anchors.addCertificate(new CertificateToken(anchor)));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(anchors);
    verifier.setCrlSource(
        new ExternalResourcesCRLSource(
            Stream.of(lists).map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
    SignedDocumentValidator validator =
        SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier);
    return validator.validateDocument().getSimpleReport();
  }

  /** What pdfsig prints. */
  public static String pdfsig(byte[] pdf) throws Exception {
    return told(pdf, "pdfsig");
  }

  /** What qpdf prints about the file's structure. */
  public static String qpdf(byte[] pdf) throws Exception {
    return told(pdf, "qpdf", "--check");
  }

  private static String told(byte[] pdf, String... program) throws Exception {
    Path file = Files.createTempFile("signed", ".pdf");
    try {
      Files.write(file, pdf);
      ProcessBuilder asked = new ProcessBuilder(program).redirectErrorStream(true);
      asked.command().add(file.toString());
      Process process = asked.start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return told + "\nexit " + process.waitFor();
    } finally {
      Files.delete(file);
    }
  }
}
