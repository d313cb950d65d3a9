package org.carecert.exam.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.shared.Digests;

/**
 * 作答凭据: what the server signs for an attempt: the token with which its answers are sent, good after
 * a restart, and the receipt of the hand-in. Receipts of earlier keys stay good; everything else is
 * made and known by the present key alone.
 */
public final class Seals {
  private static final int SEAL_BYTES = 8;
  private static final Pattern PAST_EPOCH = Pattern.compile("[0-9]{1,12}");

  private final byte[] key;
  private final List<byte[]> earlier;

  /** Seals made with this key of 32 bytes. */
  public Seals(byte[] key) {
    this(key, List.of());
  }

  /**
   * The same, which still knows receipts of earlier keys.
   *
   * @param earlier keys that make nothing any more
   */
  public Seals(byte[] key, List<byte[]> earlier) {
    this.key = key.clone();
    this.earlier = earlier.stream().map(byte[]::clone).toList();
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
    return body + "." + text(mac(key, "token:" + body));
  }

  /** What this token is for; empty if it is false or too old. */
  public Optional<Held> held(String token, Instant now) {
    int end = token.lastIndexOf('.');
    String body = token.substring(0, Math.max(end, 0));
    String[] parts = body.split("\\.", -1);
    if (parts.length != 3 || !PAST_EPOCH.matcher(parts[1]).matches()) {
      return Optional.empty();
    }
    boolean genuine = same(text(mac(key, "token:" + body)), token.substring(end + 1));
    boolean young = now.getEpochSecond() <= Long.parseLong(parts[1]);
    return genuine && young ? Optional.of(new Held(parts[0], parts[2])) : Optional.empty();
  }

  /** What is kept of these responses as they are handed in now. */
  public HandInProof handIn(String attempt, List<ResponseLine> responses, Instant now) {
    String digest = digest(responses);
    String seals =
        new TreeMap<>(ResponseLine.current(responses))
            .entrySet().stream()
                .map(e -> e.getKey() + ":" + seal(key, attempt, e.getKey(), e.getValue()))
                .collect(Collectors.joining(" "));
    return new HandInProof(digest, receipt(attempt, digest, now), seals);
  }

  /** The receipt code over the digest of all responses and the server's time. */
  public String receipt(String attempt, String digest, Instant at) {
    return receipt(key, attempt, digest, at);
  }

  /** Whether the server made this receipt, with whichever of its keys. */
  public boolean genuine(String attempt, Receipt receipt) {
    return keys()
        .anyMatch(
            one ->
                same(
                    receipt(one, attempt, receipt.digest(), receipt.finishedAt()), receipt.code()));
  }

  /** The items whose answers are not the ones that were sealed, in their order. */
  public Set<Integer> differing(String attempt, String seals, Collection<ResponseLine> responses) {
    Map<Integer, Answer> current = ResponseLine.current(responses);
    Map<Integer, String> sealed =
        Stream.of(seals.split(" "))
            .filter(one -> !one.isEmpty())
            .map(one -> one.split(":", 2))
            .collect(Collectors.toMap(one -> Integer.valueOf(one[0]), one -> one[1]));
    Set<Integer> differing = new TreeSet<>(sealed.keySet());
    differing.addAll(current.keySet());
    differing.removeIf(
        item -> {
          Answer answer = current.get(item);
          String seal = sealed.get(item);
          return answer != null
              && seal != null
              && keys().anyMatch(one -> same(seal(one, attempt, item, answer), seal));
        });
    return differing;
  }

  private Stream<byte[]> keys() {
    return Stream.concat(Stream.of(key), earlier.stream());
  }

  private static String receipt(byte[] key, String attempt, String digest, Instant at) {
    String code = text(mac(key, "receipt:" + attempt + ":" + digest + ":" + at));
    return code.replaceAll("[^A-Za-z0-9]", "").substring(0, 24).toUpperCase(Locale.ROOT);
  }

  private static String seal(byte[] key, String attempt, int item, Answer answer) {
    byte[] whole = mac(key, "answer:" + attempt + ":" + item + ":" + answer.text());
    return HexFormat.of().formatHex(Arrays.copyOf(whole, SEAL_BYTES));
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

  private static boolean same(String right, String given) {
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mac(byte[] key, String text) {
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
