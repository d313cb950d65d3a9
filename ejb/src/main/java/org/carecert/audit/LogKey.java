package org.carecert.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.audit.domain.Checkpoint;
import org.carecert.shared.Digests;
import org.carecert.shared.Keys;
import org.carecert.shared.Settings;

/**
 * The Ed25519 key of the log (RFC 8032), kept as its PKCS#8 with its public half behind it; it
 * signs notes (C2SP signed-note).
 */
final class LogKey {
  private static final String FILE = "audit-log.ed25519";
  private static final String ALGORITHM = "Ed25519";
  private static final int PUBLIC = 32;
  private static final int HASH = 4;
  private static final byte TYPE = 1;

  private final byte[] kept;

  private LogKey(byte[] kept) {
    this.kept = kept;
  }

  /** The key that signs now. */
  static LogKey kept() {
    return new LogKey(Keys.of(FILE, LogKey::made));
  }

  /** Every key by which a checkpoint may be signed, as notes write them; the one of now first. */
  static List<String> listed() {
    return Stream.concat(Stream.of(kept()), Keys.putAside(FILE).stream().map(LogKey::new))
        .map(LogKey::written)
        .toList();
  }

  /** The name of the log. */
  static String origin() {
    return Settings.publicAddress().replaceFirst("^[a-z]+://", "") + "/audit-log";
  }

  /** The note of a checkpoint. */
  String signed(Checkpoint checkpoint) {
    byte[] signature = sign(checkpoint.body().getBytes(StandardCharsets.UTF_8));
    byte[] line = ByteBuffer.allocate(HASH + signature.length).put(hash()).put(signature).array();
    return checkpoint.body() + "\n— " + origin() + " " + base64(line) + "\n";
  }

  private String written() {
    return origin() + "+" + HexFormat.of().formatHex(hash()) + "+" + base64(typed());
  }

  private byte[] hash() {
    ByteArrayOutputStream named = new ByteArrayOutputStream();
    named.writeBytes(origin().getBytes(StandardCharsets.UTF_8));
    named.write('\n');
    named.writeBytes(typed());
    return Arrays.copyOf(Digests.sha256(named.toByteArray()), HASH);
  }

  private byte[] typed() {
    return ByteBuffer.allocate(1 + PUBLIC)
        .put(TYPE)
        .put(kept, kept.length - PUBLIC, PUBLIC)
        .array();
  }

  private byte[] sign(byte[] data) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(Arrays.copyOf(kept, kept.length - PUBLIC))));
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("key " + FILE + " is damaged", e);
    }
  }

  private static byte[] made() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      byte[] secret = pair.getPrivate().getEncoded();
      byte[] open = pair.getPublic().getEncoded();
      return ByteBuffer.allocate(secret.length + PUBLIC)
          .put(secret)
          .put(open, open.length - PUBLIC, PUBLIC)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
