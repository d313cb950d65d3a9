package org.carecert.shared.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.carecert.shared.Digests;
import org.carecert.shared.paper.Archived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that are signed with a given key: RSA from OpenSSL, and SM2. */
class OtherKeysTest {
  private static final Provider CHINESE = new BouncyCastleProvider();
  private static final char[] PASSWORD = "a password".toCharArray();

  @TempDir Path folder;

  @Test
  void a_key_of_rsa_3072_from_a_file_that_openssl_made() throws Exception {
    openssl("req -x509 -newkey rsa:3072 -nodes -days 30 -subj /CN=Issuer -keyout key -out cert");
    openssl("pkcs12 -export -inkey key -in cert -passout pass:secret -out store.p12");
    KeyStoreSigner signer =
        KeyStoreSigner.pkcs12(
            Files.readAllBytes(folder.resolve("store.p12")), "secret".toCharArray());
    assertEquals(Scheme.RSA, signer.scheme());
    byte[] pdf = SignedPaperTest.certificate(signer);
    String told = Strangers.pdfsig(pdf);
    assertTrue(told.contains("Signature is Valid.") && told.contains("CN=Issuer"), told);
    assertEquals(List.of(), Archived.faults(pdf));
  }

  @Test
  void a_key_of_sm2_signs_with_sm3() throws Exception {
    Sm2Signer signer = new Sm2Signer(store(), PASSWORD);
    byte[] pdf = SignedPaperTest.certificate(signer);
    assertEquals(List.of(), Archived.faults(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = document.getSignatureDictionaries().get(0);
      byte[] content = signature.getSignedContent(pdf);
      byte[] contents = signature.getContents(pdf);
      assertTrue(verified(content, contents, signer.certificate()));
      content[1_000] ^= 1;
      assertFalse(verified(content, contents, signer.certificate()));
    }
  }

  @Test
  void many_threads_sign_with_one_key() {
    Instant at = Instant.now();
    HouseAuthority authority = new HouseAuthority(HouseAuthority.founded(at));
    KeyStoreSigner signer = HouseAuthority.signer(authority.newKey(at));
    SignedMessage message = new SignedMessage(signer);
    long valid =
        IntStream.range(0, 400)
            .parallel()
            .filter(
                i -> valid(message, new byte[] {(byte) i, (byte) (i >> 8)}, signer.certificate()))
            .count();
    assertEquals(400, valid);
  }

  private static boolean valid(SignedMessage message, byte[] content, X509Certificate by) {
    byte[] made = message.over(Digests.sha256(content), signature -> Optional.empty());
    try {
      return new CMSSignedData(new CMSProcessableByteArray(content), made)
          .getSignerInfos()
          .getSigners()
          .iterator()
          .next()
          .verify(new JcaSimpleSignerInfoVerifierBuilder().build(by));
    } catch (CMSException | OperatorCreationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean verified(byte[] content, byte[] contents, X509Certificate certificate)
      throws Exception {
    CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), contents);
    SignerInformation by = signed.getSignerInfos().getSigners().iterator().next();
    assertEquals("1.2.156.10197.1.401", by.getDigestAlgOID());
    assertEquals("1.2.156.10197.1.501", by.getEncryptionAlgOID());
    SignerInformationVerifier verifier =
        new JcaSimpleSignerInfoVerifierBuilder().setProvider(CHINESE).build(certificate);
    try {
      return by.verify(verifier);
    } catch (CMSSignerDigestMismatchException flipped) {
      return false;
    }
  }

  private static byte[] store() throws Exception {
    KeyPairGenerator maker = KeyPairGenerator.getInstance("EC", CHINESE);
    maker.initialize(new ECGenParameterSpec("sm2p256v1"));
    KeyPair pair = maker.generateKeyPair();
    X500Name name = new X500Name("CN=国密签发");
    Instant now = Instant.now();
    X509CertificateHolder certificate =
        new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(now),
                Date.from(now.plus(Duration.ofDays(30))),
                name,
                pair.getPublic())
            .build(
                new JcaContentSignerBuilder("SM3withSM2")
                    .setProvider(CHINESE)
                    .build(pair.getPrivate()));
    KeyStore store = KeyStore.getInstance("PKCS12", CHINESE);
    store.load(null, PASSWORD);
    store.setKeyEntry(
        "key",
        pair.getPrivate(),
        PASSWORD,
        new Certificate[] {
          new JcaX509CertificateConverter().setProvider(CHINESE).getCertificate(certificate)
        });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.store(out, PASSWORD);
    return out.toByteArray();
  }

  private void openssl(String arguments) throws Exception {
    Process process =
        new ProcessBuilder(("openssl " + arguments).split(" "))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor(), arguments);
  }
}
