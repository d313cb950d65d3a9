package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/**
 * The signed claim of a code, taken apart by hand as RFC 9052 draws it: {@code d2 84 | 58? n head |
 * a0 | 58 n claim | 58 40 signature}.
 */
final class SignedClaim {
  private final byte[] bytes;
  private int at;

  private SignedClaim(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The claim's bytes as text, if one of the published keys has signed it. */
  static String genuine(String link, String jwks) throws Exception {
    byte[] signed = Base64.getUrlDecoder().decode(link.substring(link.indexOf('#') + 1));
    SignedClaim parts = new SignedClaim(signed);
    parts.expect(0xd2, 0x84);
    byte[] head = parts.byteString();
    parts.expect(0xa0);
    byte[] claim = parts.byteString();
    byte[] signature = parts.byteString();
    assertEquals(signed.length, parts.at);
    // {1: -7, 4: key id}
    assertArrayStart(head, 0xa2, 0x01, 0x26, 0x04, 0x46);
    byte[] id = Arrays.copyOfRange(head, 5, head.length);
    ECKey key =
        JWKSet.parse(jwks)
            .getKeyByKeyId(Base64.getUrlEncoder().withoutPadding().encodeToString(id))
            .toECKey();
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    seen.write(0x84);
    seen.write(0x6a);
    seen.writeBytes("Signature1".getBytes(StandardCharsets.US_ASCII));
    seen.write(0x40 | head.length);
    seen.writeBytes(head);
    seen.write(0x40);
    seen.write(0x58);
    seen.write(claim.length);
    seen.writeBytes(claim);
    Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
    verifier.initVerify(key.toECPublicKey());
    verifier.update(seen.toByteArray());
    assertTrue(verifier.verify(signature), "the signature is genuine");
    return new String(claim, StandardCharsets.UTF_8);
  }

  private static void assertArrayStart(byte[] bytes, int... start) {
    new SignedClaim(bytes).expect(start);
  }

  private void expect(int... values) {
    for (int value : values) {
      assertEquals(value, bytes[at] & 255, "byte " + at);
      at++;
    }
  }

  private byte[] byteString() {
    int length = bytes[at++] & 255;
    if (length == 0x58) {
      length = bytes[at++] & 255;
    } else {
      length -= 0x40;
    }
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }
}
