package org.carecert.audit.domain;

import java.util.HexFormat;
import org.carecert.shared.Digests;

/**
 * 哈希值: a SHA-256 of the log (RFC 6962 §2.1).
 *
 * @param hex its 64 hexadecimal digits
 */
public record Hash(String hex) {
  private static final int BYTES = 32;
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  public Hash {
    if (hex.length() != 2 * BYTES) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  /** Of these 32 bytes. */
  public static Hash of(byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(bytes));
  }

  /** The hash of a leaf that holds this; never that of a node. */
  public static Hash leaf(byte[] content) {
    byte[] marked = new byte[1 + content.length];
    marked[0] = LEAF;
    System.arraycopy(content, 0, marked, 1, content.length);
    return of(Digests.sha256(marked));
  }

  /** The hash of a node above these two. */
  public static Hash node(Hash left, Hash right) {
    byte[] marked = new byte[1 + 2 * BYTES];
    marked[0] = NODE;
    System.arraycopy(left.bytes(), 0, marked, 1, BYTES);
    System.arraycopy(right.bytes(), 0, marked, 1 + BYTES, BYTES);
    return of(Digests.sha256(marked));
  }

  /** Its 32 bytes. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
