package org.carecert.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.shared.Digests;

/**
 * 加盐承诺: one digest of everything that an entry says, by a salt of its own, so that a leaf tells
 * nothing, and any part of the entry can be shown alone (《个人信息保护法》 art. 6: no more than is needed).
 * Each part has a key drawn from the salt; the digest is over one line of name and keyed digest for
 * each part, in the order of the names.
 */
public final class Commitment {
  private static final String MAC = "HmacSHA256";

  private final SortedMap<String, String> fields;
  private final byte[] salt;

  /** To what an entry says, by name. */
  public Commitment(SortedMap<String, String> fields, byte[] salt) {
    this.fields = new TreeMap<>(fields);
    this.salt = salt.clone();
  }

  /** What the leaf holds. */
  public byte[] digest() {
    StringBuilder lines = new StringBuilder();
    fields.forEach(
        (name, value) -> lines.append(name).append(':').append(digest(name, value)).append('\n'));
    return Digests.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** All parts: those of these names open, of the others the digests alone. */
  public List<ShownPart> showing(Set<String> open) {
    List<ShownPart> parts = new ArrayList<>();
    fields.forEach(
        (name, value) ->
            parts.add(
                open.contains(name)
                    ? new ShownPart(name, value, HexFormat.of().formatHex(key(name)), null)
                    : new ShownPart(name, null, null, digest(name, value))));
    return parts;
  }

  private String digest(String name, String value) {
    return HexFormat.of().formatHex(mac(key(name), value));
  }

  private byte[] key(String name) {
    return mac(salt, name);
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
