package org.carecert.verifier;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 存证核验: that the log of the house has the issue of this certificate (RFC 6962 §2.1.1; RFC 9162
 * §2.1.3.2) under a signed checkpoint (C2SP tlog-checkpoint).
 */
final class LogCheck {
  private static final String FORMAT = "carecert-log-proof-1";
  private static final String MAC = "HmacSHA256";
  private static final byte ED25519 = 1;
  private static final int HASH = 4;

  private final JsonObject proof;
  private final Anchors anchors;

  LogCheck(JsonObject proof, Anchors anchors) {
    this.proof = proof;
    this.anchors = anchors;
  }

  /** Refused unless the issue of the certificate of this number is in the log. */
  String has(String number) throws GeneralSecurityException {
    NotGenuine.unless(FORMAT.equals(proof.getString("format", "")), "log.format");
    String note = proof.getString("checkpoint");
    NotGenuine.unless(signed(note), "log.checkpoint");
    Map<String, String> told = new HashMap<>();
    byte[] leaf = leaf(told);
    NotGenuine.unless("CertificateIssued".equals(told.get("what")), "log.otherFact");
    NotGenuine.unless(number.equals(text(told.get("fact.number"))), "log.otherNumber");
    NotGenuine.unless(included(note, leaf), "log.notIncluded");
    return "log.good";
  }

  private static String text(@org.jspecify.annotations.Nullable String json) {
    NotGenuine.unless(json != null, "log.otherNumber");
    try (JsonReader reader = Json.createReader(new StringReader("[" + json + "]"))) {
      return reader.readArray().getString(0);
    }
  }

  /** What the leaf of this fact hashes to; collects what is shown of it. */
  private byte[] leaf(Map<String, String> told) throws GeneralSecurityException {
    TreeMap<String, String> lines = new TreeMap<>();
    for (JsonObject part : proof.getJsonArray("parts").getValuesAs(JsonObject.class)) {
      String name = part.getString("name");
      String digest = part.getString("digest", "");
      if (!part.isNull("value")) {
        Mac mac = Mac.getInstance(MAC);
        mac.init(new SecretKeySpec(HexFormat.of().parseHex(part.getString("key")), MAC));
        String value = part.getString("value");
        digest = HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        told.put(name, value);
      }
      boolean plain = !name.contains("\n") && digest.matches("[0-9a-f]{64}");
      NotGenuine.unless(plain && lines.put(name, digest) == null, "log.format");
    }
    StringBuilder all = new StringBuilder();
    lines.forEach((name, digest) -> all.append(name).append(':').append(digest).append('\n'));
    return hash(0, sha256(all.toString().getBytes(StandardCharsets.UTF_8)), new byte[0]);
  }

  private boolean included(String note, byte[] leaf) throws GeneralSecurityException {
    List<String> lines = note.lines().toList();
    long at = proof.getJsonNumber("index").longValueExact();
    long last = Long.parseLong(lines.get(1)) - 1;
    if (at < 0 || at > last) {
      return false;
    }
    byte[] root = leaf;
    for (JsonString step : proof.getJsonArray("path").getValuesAs(JsonString.class)) {
      byte[] beside = HexFormat.of().parseHex(step.getString());
      if (last == 0 || beside.length != 32) {
        return false;
      }
      if (at % 2 == 1 || at == last) {
        root = hash(1, beside, root);
        while (at % 2 == 0 && at != 0) {
          at /= 2;
          last /= 2;
        }
      } else {
        root = hash(1, root, beside);
      }
      at /= 2;
      last /= 2;
    }
    return last == 0 && Arrays.equals(root, Base64.getDecoder().decode(lines.get(2)));
  }

  private boolean signed(String note) throws GeneralSecurityException {
    int end = note.indexOf("\n\n");
    NotGenuine.unless(end > 0, "log.format");
    byte[] body = note.substring(0, end + 1).getBytes(StandardCharsets.UTF_8);
    for (String line : note.substring(end + 2).lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words.length == 3 && words[0].equals("—")) {
        for (String key : anchors.logKeys()) {
          if (signed(key, words[1], Base64.getDecoder().decode(words[2]), body)
              && note.startsWith(words[1] + "\n")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean signed(String key, String name, byte[] signature, byte[] body)
      throws GeneralSecurityException {
    String[] words = key.split("\\+", 3);
    if (words.length != 3 || !words[0].equals(name) || signature.length <= HASH) {
      return false;
    }
    byte[] typed = Base64.getDecoder().decode(words[2]);
    byte[] named = sha256((name + "\n").getBytes(StandardCharsets.UTF_8), typed);
    return typed.length == 33
        && typed[0] == ED25519
        && Arrays.equals(Arrays.copyOf(named, HASH), Arrays.copyOf(signature, HASH))
        && Ed25519.verify(
            Arrays.copyOfRange(typed, 1, typed.length),
            body,
            Arrays.copyOfRange(signature, HASH, signature.length));
  }

  private static byte[] hash(int mark, byte[] left, byte[] right) throws GeneralSecurityException {
    return sha256(new byte[] {(byte) mark}, left, right);
  }

  private static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
  }
}
