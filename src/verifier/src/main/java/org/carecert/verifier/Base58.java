package org.carecert.verifier;

import java.math.BigInteger;

/** Base58: the multibase {@code z} of keys and proofs (W3C Controlled Identifiers 1.0, §2.4). */
final class Base58 {
  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(58);

  private Base58() {}

  /** The bytes of a multibase text. */
  static byte[] decoded(String multibase) {
    NotGenuine.unless(multibase.startsWith("z"), "proof.kind");
    BigInteger number = BigInteger.ZERO;
    int zeros = 0;
    for (int i = 1; i < multibase.length(); i++) {
      int digit = ALPHABET.indexOf(multibase.charAt(i));
      NotGenuine.unless(digit >= 0, "proof.kind");
      number = number.multiply(BASE).add(BigInteger.valueOf(digit));
      zeros += number.signum() == 0 ? 1 : 0;
    }
    byte[] plain = number.signum() == 0 ? new byte[0] : number.toByteArray();
    int sign = plain.length > 0 && plain[0] == 0 ? 1 : 0;
    byte[] bytes = new byte[zeros + plain.length - sign];
    System.arraycopy(plain, sign, bytes, zeros, plain.length - sign);
    return bytes;
  }
}
