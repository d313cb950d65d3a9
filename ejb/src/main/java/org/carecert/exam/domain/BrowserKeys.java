package org.carecert.exam.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carecert.shared.BrowserProof;
import org.carecert.shared.Digests;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 安全考试浏览器密钥: which Safe Exam Browser a session demands. The browser proves a key without sending
 * it: SHA-256 over the address that it asks, followed by the key (Safe Exam Browser developer
 * documentation, "Config Key" and "Browser Exam Key").
 *
 * @param config keys of settings, any one of which will do; none = not asked for
 * @param exam keys of browser builds, likewise
 */
public record BrowserKeys(Set<String> config, Set<String> exam) {
  /** The most keys of a kind: one for each platform and version in a room. */
  public static final int MOST = 20;

  private static final String KEY = "[0-9a-f]{64}";

  public BrowserKeys {
    config = Set.copyOf(config);
    exam = Set.copyOf(exam);
  }

  /** Reads keys in any case, with spaces around. */
  public static BrowserKeys of(List<String> config, List<String> exam) {
    return new BrowserKeys(read(config), read(exam));
  }

  /** What these demands ask for together. */
  public static BrowserKeys demanded(List<BrowserDemand> demands) {
    Map<Boolean, Set<String>> keys =
        demands.stream()
            .collect(
                Collectors.partitioningBy(
                    BrowserDemand::config,
                    Collectors.mapping(BrowserDemand::key, Collectors.toSet())));
    return new BrowserKeys(keys.getOrDefault(true, Set.of()), keys.getOrDefault(false, Set.of()));
  }

  private static Set<String> read(List<String> keys) {
    Set<String> read = new TreeSet<>();
    keys.forEach(key -> read.add(key.strip().toLowerCase(Locale.ROOT)));
    read.remove("");
    return read;
  }

  /** Everything that is wrong with them. */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>();
    unfit("configKeys", config, faults);
    unfit("examKeys", exam, faults);
    return faults;
  }

  private static void unfit(String field, Set<String> keys, List<Refusal> faults) {
    if (keys.size() > MOST || !keys.stream().allMatch(key -> key.matches(KEY))) {
      faults.add(Refusal.at(field, ExamReason.BROWSER_KEYS_INVALID, MOST));
    }
  }

  /** Whether a browser is demanded at all. */
  public boolean demanded() {
    return !config.isEmpty() || !exam.isEmpty();
  }

  /** Whether what this browser says of itself is enough. */
  public boolean admit(BrowserProof proof) {
    return proven(config, proof.url(), proof.configHash())
        && proven(exam, proof.url(), proof.examHash());
  }

  private static boolean proven(Set<String> keys, String url, @Nullable String hash) {
    if (keys.isEmpty()) {
      return true;
    }
    if (hash == null) {
      return false;
    }
    byte[] given = hash.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return keys.stream()
        .map(key -> Digests.sha256Hex((url + key).getBytes(StandardCharsets.UTF_8)))
        .anyMatch(hex -> MessageDigest.isEqual(hex.getBytes(StandardCharsets.UTF_8), given));
  }
}
