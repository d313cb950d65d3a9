package org.carecert.shared.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * 自建签发机构: the authority that a house makes for itself on its first start, so that it signs before a
 * licensed one (《电子签名法》 art. 16) has given it a key. It certifies the keys that sign, and says with
 * a revocation list that none of them was lost.
 */
final class HouseAuthority {
  private static final String ORGANISATION = "珲春市托育从业人员培训考核发证系统";
  private static final Duration EARLIER = Duration.ofDays(730);
  private static final Duration AUTHORITY_LASTS = Duration.ofDays(7_300);
  private static final Duration KEY_LASTS = Duration.ofDays(1_825);
  private static final Duration LIST_LASTS = Duration.ofDays(30);
  private static final char[] OPEN = new char[0];
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeyEntry own;

  /** The authority that stands in this file. */
  HouseAuthority(byte[] file) {
    this.own = entry(file);
  }

  /** A new authority, as a file that lies beside the other keys. */
  static byte[] founded(Instant now) {
    KeyPair pair = pair();
    X500Name name = Names.of(ORGANISATION, "珲春市托育证书签发机构（自建）");
    X509v3CertificateBuilder builder =
        builder(name, name, pair.getPublic(), new Span(now, AUTHORITY_LASTS));
    try {
      JcaX509ExtensionUtils keys = new JcaX509ExtensionUtils();
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      builder.addExtension(
          Extension.subjectKeyIdentifier, false, keys.createSubjectKeyIdentifier(pair.getPublic()));
      return file(pair.getPrivate(), certificate(builder, pair.getPrivate()));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("no authority can be made", e);
    }
  }

  /** A new key that signs papers, certified by this authority. */
  byte[] newKey(Instant now) {
    KeyPair pair = pair();
    X509Certificate above = own.chain().get(0);
    X509v3CertificateBuilder builder =
        builder(
            name(),
            Names.of(ORGANISATION, "珲春市托育从业人员证书专用章"),
            pair.getPublic(),
            new Span(now, KEY_LASTS));
    try {
      JcaX509ExtensionUtils keys = new JcaX509ExtensionUtils();
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      builder.addExtension(
          Extension.authorityKeyIdentifier, false, keys.createAuthorityKeyIdentifier(above));
      builder.addExtension(
          Extension.subjectKeyIdentifier, false, keys.createSubjectKeyIdentifier(pair.getPublic()));
      return file(pair.getPrivate(), certificate(builder, own.key()), above);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("no key can be made", e);
    }
  }

  /** The signer of a key file. */
  static KeyStoreSigner signer(byte[] file) {
    return KeyStoreSigner.pkcs12(file, OPEN);
  }

  /** The name under which it certifies. */
  X500Name name() {
    return X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
  }

  X509Certificate certificate() {
    return own.chain().get(0);
  }

  /** The list of keys that were taken back, as it stands now: none. */
  byte[] revocations(Instant now) {
    JcaX509v2CRLBuilder list =
        new JcaX509v2CRLBuilder(certificate().getSubjectX500Principal(), Date.from(now));
    list.setNextUpdate(Date.from(now.plus(LIST_LASTS)));
    try {
      list.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate()));
      list.addExtension(
          Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
      return list.build(content(own.key())).getEncoded();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("no revocation list can be made", e);
    }
  }

  /** From a little before, so that a clock that is moved back still finds it valid. */
  private record Span(Instant now, Duration lasts) {}

  private static X509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, PublicKey key, Span span) {
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(127, RANDOM).setBit(126),
        Date.from(span.now().minus(EARLIER)),
        Date.from(span.now().plus(span.lasts())),
        subject,
        key);
  }

  private static X509Certificate certificate(X509v3CertificateBuilder builder, PrivateKey by)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(builder.build(content(by)));
  }

  private static ContentSigner content(PrivateKey key) {
    try {
      return new JcaContentSignerBuilder(Scheme.P256.algorithm()).build(key);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
      maker.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
      return maker.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] file(PrivateKey key, X509Certificate... chain)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, OPEN);
    store.setKeyEntry("key", key, OPEN, chain);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.store(out, OPEN);
    return out.toByteArray();
  }

  private static KeyEntry entry(byte[] file) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(file), OPEN);
      return KeyEntry.first(store, OPEN);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the authority's key cannot be used", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
