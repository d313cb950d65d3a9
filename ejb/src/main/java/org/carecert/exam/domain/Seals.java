package org.carecert.exam.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.shared.Digests;
import org.jspecify.annotations.Nullable;

/**
 * 作答凭据: what the server signs for an attempt: the token with which its answers are sent, good after
 * a restart, and the receipt of the hand-in.
 */
public final class Seals {
  private final byte[] key;

  /** Seals made with this key of 32 bytes. */
  public Seals(byte[] key) {
    this.key = key.clone();
  }

  /** Whether there is no key yet. */
  public boolean unset() {
    return key.length == 0;
  }

  /**
   * What a token is for.
   *
   * @param session by which it is known, without asking for the attempt, what browser is demanded
   */
  public record Held(String attempt, String session) {}

  /** A token for an attempt of a session, good until then. */
  public String token(Held held, Instant until) {
    String body = held.attempt() + "." + until.getEpochSecond() + "." + held.session();
    return body + "." + text(mac("token:" + body));
  }

  /** What this token is for; empty if it is false or too old. */
  public Optional<Held> held(String token, Instant now) {
    List<String> parts = List.of(token.split("\\.", -1));
    if (parts.size() != 4 || !parts.get(1).matches("[0-9]{1,12}")) {
      return Optional.empty();
    }
    byte[] right = mac("token:" + String.join(".", parts.subList(0, 3)));
    boolean genuine =
        MessageDigest.isEqual(
            text(right).getBytes(StandardCharsets.UTF_8),
            parts.get(3).getBytes(StandardCharsets.UTF_8));
    boolean young = now.getEpochSecond() <= Long.parseLong(parts.get(1));
    return genuine && young ? Optional.of(new Held(parts.get(0), parts.get(2))) : Optional.empty();
  }

  /** A stamp of the server's time that a sitting page puts on the answers which it queues. */
  public String stamp(String attempt, Instant at) {
    return at.getEpochSecond() + "." + text(mac(stampOf(attempt, at.getEpochSecond())));
  }

  /** The time of this attempt's stamp; empty if there is none or it is false. */
  public Optional<Instant> stamped(String attempt, @Nullable String stamp) {
    List<String> parts = List.of(String.valueOf(stamp).split("\\.", -1));
    if (parts.size() != 2 || !parts.get(0).matches("[0-9]{1,12}")) {
      return Optional.empty();
    }
    long second = Long.parseLong(parts.get(0));
    boolean genuine =
        MessageDigest.isEqual(
            text(mac(stampOf(attempt, second))).getBytes(StandardCharsets.UTF_8),
            parts.get(1).getBytes(StandardCharsets.UTF_8));
    return genuine ? Optional.of(Instant.ofEpochSecond(second)) : Optional.empty();
  }

  private static String stampOf(String attempt, long second) {
    return "stamp:" + attempt + ":" + second;
  }

  /** The receipt code over the digest of all responses and the server's time. */
  public String receipt(String attempt, String digest, Instant at) {
    String code = text(mac("receipt:" + attempt + ":" + digest + ":" + at));
    return code.replaceAll("[^A-Za-z0-9]", "").substring(0, 24).toUpperCase(java.util.Locale.ROOT);
  }

  /** The digest of responses, given in the order in which the server took them. */
  public static String digest(List<ResponseLine> responses) {
    StringBuilder lines = new StringBuilder();
    for (ResponseLine line : responses) {
      lines
          .append(line.serverSeq())
          .append(',')
          .append(line.clientSeq())
          .append(',')
          .append(line.itemNo())
          .append(',')
          .append(line.answer())
          .append('\n');
    }
    return Digests.sha256Hex(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
