package org.carecert.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.audit.domain.AuditLeaf;
import org.carecert.audit.domain.Commitment;
import org.carecert.audit.domain.ShownPart;
import org.carecert.shared.Digests;
import org.junit.jupiter.api.Test;

/** What a leaf of the log holds. */
class CommitmentTest {
  private static final TreeMap<String, String> TOLD =
      new TreeMap<>(Map.of("at", "2026-11-24T01:02:03Z", "fact.number", "\"A1\"", "by", "zhang"));
  private static final byte[] SALT = new byte[32];

  @Test
  void a_stranger_computes_the_digest_from_what_is_shown() throws Exception {
    Commitment commitment = new Commitment(TOLD, SALT);
    List<ShownPart> parts = commitment.showing(Set.of("at", "fact.number"));
    StringBuilder lines = new StringBuilder();
    for (ShownPart part : parts) {
      String digest = part.digest();
      if (digest == null) {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(
            new SecretKeySpec(HexFormat.of().parseHex(String.valueOf(part.key())), "HmacSHA256"));
        digest =
            HexFormat.of()
                .formatHex(
                    mac.doFinal(String.valueOf(part.value()).getBytes(StandardCharsets.UTF_8)));
      }
      lines.append(part.name()).append(':').append(digest).append('\n');
    }
    assertArrayEquals(
        commitment.digest(), Digests.sha256(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void what_is_kept_back_is_not_told() {
    List<ShownPart> parts = new Commitment(TOLD, SALT).showing(Set.of("at"));
    assertEquals(
        Set.of("by", "fact.number"),
        parts.stream()
            .filter(p -> p.value() == null && p.key() == null)
            .map(ShownPart::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void the_same_entry_has_another_digest_under_another_salt() {
    byte[] other = SALT.clone();
    other[31] = 1;
    assertFalse(
        Arrays.equals(new Commitment(TOLD, SALT).digest(), new Commitment(TOLD, other).digest()));
  }

  @Test
  void an_entry_that_was_changed_is_not_proven() {
    AuditLeaf leaf = new AuditLeaf(7, TOLD, SALT);
    TreeMap<String, String> changed = new TreeMap<>(TOLD);
    changed.put("fact.number", "\"A2\"");
    assertArrayEquals(new Commitment(TOLD, SALT).digest(), leaf.of(TOLD).digest());
    assertThrows(IllegalStateException.class, () -> leaf.of(changed));
    assertThrows(IllegalArgumentException.class, () -> new AuditLeaf(7, TOLD, new byte[31]));
  }
}
