package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.carecert.exam.domain.BrowserKeys;
import org.carecert.exam.domain.ExamReason;
import org.carecert.shared.BrowserProof;
import org.carecert.shared.Digests;
import org.junit.jupiter.api.Test;

/** Which browser opens a paper. */
class BrowserKeysTest {
  private static final String CONFIG = "a1".repeat(32);
  private static final String EXAM = "0f".repeat(32);
  private static final String URL = "https://exam.example/exam/sitting.xhtml?attempt=x";

  @Test
  void without_a_demand_every_browser_will_do() {
    BrowserKeys none = BrowserKeys.of(List.of(" ", ""), List.of());
    assertFalse(none.demanded());
    assertTrue(none.admit(BrowserProof.NONE));
  }

  @Test
  void a_browser_proves_one_of_the_keys_of_each_kind_over_the_address_that_it_asks() {
    BrowserKeys keys = BrowserKeys.of(List.of("b2".repeat(32), CONFIG), List.of(EXAM));
    assertTrue(keys.admit(new BrowserProof(URL, hash(URL, CONFIG), hash(URL, EXAM))));
    assertFalse(keys.admit(BrowserProof.NONE));
    assertFalse(keys.admit(new BrowserProof(URL, hash(URL, CONFIG), null)));
    assertFalse(keys.admit(new BrowserProof(URL, hash(URL, EXAM), hash(URL, CONFIG))));
    assertFalse(keys.admit(new BrowserProof(URL + "y", hash(URL, CONFIG), hash(URL, EXAM))));
    assertFalse(keys.admit(new BrowserProof(URL, CONFIG, EXAM)));
  }

  @Test
  void keys_are_read_in_any_case_and_refused_if_they_are_none_or_too_many() {
    assertEquals(
        BrowserKeys.of(List.of(CONFIG), List.of()),
        BrowserKeys.of(List.of("  " + CONFIG.toUpperCase(Locale.ROOT)), List.of()));
    assertEquals(List.of(), BrowserKeys.of(List.of(CONFIG), List.of(EXAM)).faults());
    assertEquals(
        ExamReason.BROWSER_KEYS_INVALID,
        BrowserKeys.of(List.of("abc"), List.of()).faults().get(0).reason());
    List<String> different = IntStream.range(0, 21).mapToObj(i -> "%064x".formatted(i)).toList();
    assertEquals("examKeys", BrowserKeys.of(List.of(), different).faults().get(0).field());
  }

  private static String hash(String url, String key) {
    return Digests.sha256Hex((url + key).getBytes(StandardCharsets.UTF_8));
  }
}
