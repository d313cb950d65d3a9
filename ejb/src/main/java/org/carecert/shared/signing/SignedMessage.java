package org.carecert.shared.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.carecert.shared.Digests;

/**
 * A detached signature as CMS has it (RFC 5652): of the signed attributes only what PAdES asks for,
 * content type, digest and the signing certificate (RFC 5035); no time, which stands in the PDF.
 * What is the same each time is made once.
 */
final class SignedMessage {
  private final DocumentSigner signer;
  private final Attribute contentType =
      attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data);
  private final Attribute signingCertificate;
  private final SignerIdentifier by;
  private final ASN1Set certificates;
  private final int size;

  SignedMessage(DocumentSigner signer) {
    this.signer = signer;
    ASN1EncodableVector all = new ASN1EncodableVector();
    int bytes = 0;
    for (X509Certificate certificate : signer.chain()) {
      byte[] encoded = encoded(certificate);
      all.add(Certificate.getInstance(encoded));
      bytes += encoded.length;
    }
    Certificate own = Certificate.getInstance(all.get(0));
    this.certificates = new DERSet(all);
    this.size = bytes;
    this.by = new SignerIdentifier(new IssuerAndSerialNumber(own));
    IssuerSerial issued =
        new IssuerSerial(new GeneralNames(new GeneralName(own.getIssuer())), own.getSerialNumber());
    this.signingCertificate =
        attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new SigningCertificateV2(
                new ESSCertIDv2(Digests.sha256(encoded(signer.certificate())), issued)));
  }

  /** How many bytes it takes at most, but for the stamp. */
  int room() {
    return size + 2_048;
  }

  /** The message over content of this digest; the stamp, if one can be had, is on its signature. */
  byte[] over(byte[] digest, Function<byte[], Optional<byte[]>> stamp) {
    ASN1EncodableVector wanted = new ASN1EncodableVector();
    wanted.add(contentType);
    wanted.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
    wanted.add(signingCertificate);
    ASN1Set attributes = new DERSet(wanted);
    byte[] signature = signer.sign(der(attributes));
    ASN1Set stamps = stamp.apply(signature).map(SignedMessage::stamped).orElse(null);
    SignerInfo info =
        new SignerInfo(
            by,
            signer.scheme().digestIdentifier(),
            attributes,
            signer.scheme().identifier(),
            new DEROctetString(signature),
            stamps);
    SignedData signed =
        new SignedData(
            new DERSet(signer.scheme().digestIdentifier()),
            new ContentInfo(CMSObjectIdentifiers.data, null),
            certificates,
            null,
            new DERSet(info));
    return der(new ContentInfo(CMSObjectIdentifiers.signedData, signed));
  }

  private static ASN1Set stamped(byte[] token) {
    try {
      return new DERSet(
          attribute(
              PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
              ASN1Primitive.fromByteArray(token)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }

  private static byte[] der(ASN1Encodable value) {
    try {
      return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
