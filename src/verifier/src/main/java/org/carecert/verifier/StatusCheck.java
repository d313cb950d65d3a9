package org.carecert.verifier;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * 状态核验: whether the certificate was revoked or suspended, as a signed list of its issuer says (W3C
 * Bitstring Status List 1.0).
 */
final class StatusCheck {
  private static final int LARGEST = 1 << 24;

  private final Credential credential;
  private final List<JsonObject> lists;
  private final Anchors anchors;
  private final Instant at;

  StatusCheck(Credential credential, List<JsonObject> lists, Anchors anchors, Instant at) {
    this.at = at;
    this.credential = credential;
    this.lists = List.copyOf(lists);
    this.anchors = anchors;
  }

  /** Whether it was revoked. */
  String revocation() throws Exception {
    return unmarked("credentialStatus", "revocation");
  }

  /** Whether it is suspended. */
  String suspension() throws Exception {
    return unmarked("suspensionStatus", "suspension");
  }

  private String unmarked(String member, String purpose) throws Exception {
    JsonObject place = credential.status(member);
    String address = place.getString("statusListCredential");
    JsonObject list =
        lists.stream()
            .filter(given -> address.equals(given.getString("id", "")))
            .findFirst()
            .orElseThrow(() -> NotGenuine.unchecked("status.noList", address));
    NotGenuine.unless(
        Contexts.CREDENTIALS.equals(list.getJsonArray("@context").getString(0))
            && list.getJsonArray("@context").size() == 1,
        "credential.context");
    Proof.verify(list, anchors.credentialKeys());
    NotGenuine.unless(
        Proof.issuer(list).equals(Proof.issuer(credential.json())), "status.otherIssuer");
    JsonObject subject = list.getJsonObject("credentialSubject");
    NotGenuine.unless(
        purpose.equals(place.getString("statusPurpose"))
            && purpose.equals(subject.getString("statusPurpose")),
        "status.otherPurpose");
    String told = list.getString("validFrom", "");
    boolean marked =
        marked(
            subject.getString("encodedList"), Integer.parseInt(place.getString("statusListIndex")));
    NotGenuine.unless(!marked, "status." + purpose, told);
    Instant until = OffsetDateTime.parse(list.getString("validUntil")).toInstant();
    if (until.isBefore(at)) {
      throw NotGenuine.unchecked("status.old", told);
    }
    return "status.not." + purpose;
  }

  // The first place is the leftmost bit.
  private static boolean marked(String encoded, int place) throws IOException {
    NotGenuine.unless(encoded.startsWith("u"), "status.encoding");
    byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
    byte[] bits;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      bits = in.readNBytes(LARGEST);
    }
    NotGenuine.unless(place >= 0 && place / 8 < bits.length, "status.encoding");
    return (bits[place / 8] & (0x80 >>> (place % 8))) != 0;
  }
}
