package org.carecert.certificate.code;

import java.util.Base64;
import org.carecert.certificate.domain.CertificateFace;

/**
 * 票面链接: what stands in the code of a certificate: {@code https://…/v#} and the signed claim. The
 * fragment stays in the browser that opens it, so nobody learns who looks at whose paper.
 */
public final class CodedLink {
  /** Where the page that reads a claim is found, below the public address. */
  public static final String PAGE = "/v";

  /** The most bytes in a QR code of version 15 at level M (ISO/IEC 18004 table 7). */
  private static final int MOST_CHARACTERS = 412;

  private static final int SIGN1 = 18;
  private static final int ALGORITHM = 1;
  private static final int KEY_ID = 4;
  private static final int ES256 = -7;
  private static final int SIGNATURE_BYTES = 64;
  private static final byte[] NOTHING = {};
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final String beginning;
  private final CodeKeys keys;

  /** Links below this public address, signed by the first of these keys. */
  public CodedLink(String publicAddress, CodeKeys keys) {
    this.beginning = publicAddress + PAGE + "#";
    this.keys = keys;
  }

  /** The link of a certificate that the public checks by this code. */
  public String of(CertificateFace face, String verificationCode) {
    byte[] head =
        new Cbor().map(2).number(ALGORITHM).number(ES256).number(KEY_ID).bytes(keys.id()).done();
    // The length of a claim takes a byte more than that of none.
    int around = signed(head, new byte[0], new byte[SIGNATURE_BYTES]).length + 1;
    int room = (MOST_CHARACTERS - beginning.length()) * 3 / 4 - around;
    byte[] claim = new PaperClaim(face, verificationCode).within(room);
    return beginning + BASE64.encodeToString(signed(head, claim, keys.sign(seen(head, claim))));
  }

  /** What is signed (RFC 9052 §4.4). */
  private static byte[] seen(byte[] head, byte[] claim) {
    return new Cbor().list(4).text("Signature1").bytes(head).bytes(NOTHING).bytes(claim).done();
  }

  private static byte[] signed(byte[] head, byte[] claim, byte[] signature) {
    return new Cbor().tag(SIGN1).list(4).bytes(head).map(0).bytes(claim).bytes(signature).done();
  }
}
