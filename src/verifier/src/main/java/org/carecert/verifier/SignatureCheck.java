package org.carecert.verifier;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * 签名核验: the signature of the house on the file (PAdES, ETSI EN 319 142-1; CMS, RFC 5652): that it
 * is over these bytes, whose key made it, and that nothing was changed afterwards.
 */
final class SignatureCheck {
  private static final Provider PROVIDER = new BouncyCastleProvider();
  private static final Set<String> FORMATS = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");
  private static final String STAMP = "ETSI.RFC3161";
  private static final int SIGNS = 0;
  private static final int COMMITS = 1;

  private final Paper paper;
  private final Anchors anchors;

  SignatureCheck(Paper paper, Anchors anchors) {
    this.paper = paper;
    this.anchors = anchors;
  }

  /** What was found of the signature, of who signed, and of the file as a whole. */
  List<Finding> findings() {
    return List.of(
        Finding.of(Check.SIGNATURE, this::signature),
        Finding.of(Check.SIGNER, this::signer),
        Finding.of(Check.COVERAGE, this::coverage));
  }

  private String signature() throws Exception {
    PDSignature first = first();
    CMSSignedData message = message(first);
    SignerInformation signed = information(message);
    X509Certificate certificate = certificate(message, signed);
    boolean holds =
        signed.verify(
            new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(certificate));
    NotGenuine.unless(holds, "signature.wrong");
    NotGenuine.unless(named(signed, certificate), "signature.otherCertificate");
    return "signature.good";
  }

  private String signer() throws Exception {
    PDSignature first = first();
    CMSSignedData message = message(first);
    X509Certificate certificate = certificate(message, information(message));
    boolean[] usage = certificate.getKeyUsage();
    NotGenuine.unless(usage == null || usage[SIGNS] || usage[COMMITS], "signer.usage");
    Calendar told = first.getSignDate();
    Date at = told == null ? Date.from(Instant.now()) : told.getTime();
    NotGenuine.unless(
        trusted(message, certificate, at),
        "signer.unknown",
        certificate.getSubjectX500Principal().getName());
    return "signer.good";
  }

  private String coverage() throws IOException {
    Range range = Range.of(paper.file(), first());
    if (range.whole()) {
      return "coverage.whole";
    }
    new Revisions(range.revision(), paper.document()).onlyLongTerm();
    for (PDSignature other : paper.signatures()) {
      if (Range.of(paper.file(), other).end() != range.end()) {
        NotGenuine.unless(STAMP.equals(other.getSubFilter()), "coverage.signedAgain");
        NotGenuine.unless(stamped(other), "coverage.stamp");
      }
    }
    return "coverage.longTerm";
  }

  private PDSignature first() {
    return paper.signatures().stream()
        .filter(signature -> FORMATS.contains(String.valueOf(signature.getSubFilter())))
        .findFirst()
        .orElseThrow(() -> NotGenuine.because("signature.none"));
  }

  private CMSSignedData message(PDSignature signature) throws IOException, CMSException {
    Range range = Range.of(paper.file(), signature);
    // Zeros fill the place behind it.
    try (ASN1InputStream in = new ASN1InputStream(range.signature())) {
      return new CMSSignedData(
          new CMSProcessableByteArray(range.covered()), ContentInfo.getInstance(in.readObject()));
    }
  }

  private static SignerInformation information(CMSSignedData message) {
    NotGenuine.unless(message.getSignerInfos().size() == 1, "signature.wrong");
    return message.getSignerInfos().iterator().next();
  }

  private static X509Certificate certificate(CMSSignedData message, SignerInformation signed)
      throws GeneralSecurityException {
    for (X509Certificate certificate : carried(message)) {
      if (signed.getSID().getSerialNumber().equals(certificate.getSerialNumber())
          && signed
              .getSID()
              .getIssuer()
              .equals(
                  org.bouncycastle.asn1.x500.X500Name.getInstance(
                      certificate.getIssuerX500Principal().getEncoded()))) {
        return certificate;
      }
    }
    throw NotGenuine.because("signature.noCertificate");
  }

  private static List<X509Certificate> carried(CMSSignedData message)
      throws GeneralSecurityException {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter().setProvider(PROVIDER);
    List<X509Certificate> all = new ArrayList<>();
    for (X509CertificateHolder holder : message.getCertificates().getMatches(null)) {
      all.add(converter.getCertificate(holder));
    }
    return all;
  }

  // The signature names its certificate, so that no other of the same key can be put beside it.
  private static boolean named(SignerInformation signed, X509Certificate certificate)
      throws GeneralSecurityException {
    if (signed.getSignedAttributes() == null) {
      return false;
    }
    Attribute named =
        signed.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (named == null) {
      return false;
    }
    ESSCertIDv2 id =
        SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0)).getCerts()[0];
    byte[] hash =
        MessageDigest.getInstance(id.getHashAlgorithm().getAlgorithm().getId(), PROVIDER)
            .digest(certificate.getEncoded());
    return Arrays.equals(hash, id.getCertHash());
  }

  private boolean trusted(CMSSignedData message, X509Certificate certificate, Date at)
      throws GeneralSecurityException {
    if (anchors.authorities().isEmpty()) {
      throw NotGenuine.unchecked("signer.noAnchor");
    }
    X509CertSelector wanted = new X509CertSelector();
    wanted.setCertificate(certificate);
    Set<TrustAnchor> known =
        anchors.authorities().stream()
            .map(authority -> new TrustAnchor(authority, null))
            .collect(Collectors.toSet());
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(known, wanted);
    parameters.addCertStore(
        CertStore.getInstance(
            "Collection", new CollectionCertStoreParameters(carried(message)), PROVIDER));
    parameters.setRevocationEnabled(false);
    parameters.setDate(at);
    try {
      CertPathBuilder.getInstance("PKIX", PROVIDER).build(parameters);
      return true;
    } catch (GeneralSecurityException none) {
      return false;
    }
  }

  private boolean stamped(PDSignature stamp) {
    Range range = Range.of(paper.file(), stamp);
    try (ASN1InputStream in = new ASN1InputStream(range.signature())) {
      TimeStampToken token =
          new TimeStampToken(new CMSSignedData(ContentInfo.getInstance(in.readObject())));
      MessageDigest digest =
          MessageDigest.getInstance(
              token.getTimeStampInfo().getMessageImprintAlgOID().getId(), PROVIDER);
      X509Certificate by =
          certificate(token.toCMSSignedData(), information(token.toCMSSignedData()));
      return Arrays.equals(
              digest.digest(range.covered()), token.getTimeStampInfo().getMessageImprintDigest())
          && token.isSignatureValid(
              new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(by));
    } catch (IOException
        | CMSException
        | TSPException
        | OperatorCreationException
        | GeneralSecurityException fault) {
      return false;
    }
  }
}
