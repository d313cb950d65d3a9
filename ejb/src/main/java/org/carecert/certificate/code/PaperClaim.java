package org.carecert.certificate.code;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.shared.Digests;

/**
 * 票面声明: what a code says of its paper, as printed there: number, kind, holder, occupation, level,
 * issuer, day and verification code (DOMAIN §3.3), in a map of the keys 1 to 8.
 *
 * <p>A text for which the code has no room is not cut: the beginning of its SHA-256 stands in its
 * place, to which the text on the paper can be held.
 */
final class PaperClaim {
  private static final int NUMBER = 1;
  private static final int KIND = 2;
  private static final int NAME = 3;
  private static final int OCCUPATION = 4;
  private static final int LEVEL = 5;
  private static final int ISSUER = 6;
  private static final int DAY = 7;
  private static final int CODE = 8;
  private static final int DIGEST_BYTES = 16;

  private final CertificateFace face;
  private final String verificationCode;

  PaperClaim(CertificateFace face, String verificationCode) {
    this.face = face;
    this.verificationCode = verificationCode;
  }

  /** What may be told by its digest alone, in the order in which it gives way. */
  private enum Part {
    ISSUER,
    OCCUPATION,
    NAME
  }

  /** The claim in at most so many bytes, with as many texts in full as have room. */
  byte[] within(int room) {
    Set<Part> digested = EnumSet.noneOf(Part.class);
    byte[] claim = claim(digested);
    for (Part next : Part.values()) {
      if (claim.length <= room) {
        return claim;
      }
      digested.add(next);
      claim = claim(digested);
    }
    if (claim.length > room) {
      throw new IllegalStateException("no room for a code beside so long a public address");
    }
    return claim;
  }

  private byte[] claim(Set<Part> digested) {
    Cbor cbor = new Cbor().map(CODE);
    cbor.number(NUMBER).text(face.number());
    cbor.number(KIND).number(face.kind().mark());
    text(cbor.number(NAME), face.holder().name(), digested.contains(Part.NAME));
    text(cbor.number(OCCUPATION), face.occupation().zh(), digested.contains(Part.OCCUPATION));
    cbor.number(LEVEL).number(face.level());
    text(cbor.number(ISSUER), face.issuer().zh(), digested.contains(Part.ISSUER));
    cbor.number(DAY).number(face.issuedOn().toEpochDay());
    cbor.number(CODE).text(verificationCode);
    return cbor.done();
  }

  private static void text(Cbor cbor, String text, boolean digested) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (digested && utf8.length > DIGEST_BYTES) {
      cbor.bytes(Arrays.copyOf(Digests.sha256(utf8), DIGEST_BYTES));
    } else {
      cbor.text(text);
    }
  }
}
