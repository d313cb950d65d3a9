package org.carecert.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The map of the house: each feature and the features right upstream of it. A feature may use every
 * feature that it reaches by these arrows, and no other. This is the only source; the picture in
 * {@code src/docs/map.svg} is drawn from it. A feature appears here when it comes into use.
 */
final class FeatureMap {
  /** The feature that composes all others on screens; it has no package in ejb. */
  static final String HOME = "home";

  private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

  static {
    ARROWS.put("shared", List.of());
    ARROWS.put("audit", List.of("shared"));
    ARROWS.put("identity", List.of("audit"));
    ARROWS.put("organisation", List.of("identity"));
    ARROWS.put("standard", List.of("organisation"));
    ARROWS.put("sanction", List.of("standard"));
    ARROWS.put("training", List.of("sanction"));
    ARROWS.put("exam", List.of("training"));
    ARROWS.put("certificate", List.of("exam"));
    ARROWS.put("notice", List.of("certificate"));
    ARROWS.put("registry", List.of("certificate"));
    ARROWS.put("filing", List.of("registry"));
    ARROWS.put("subsidy", List.of("registry"));
    ARROWS.put(HOME, List.of("notice", "filing", "subsidy"));
  }

  private FeatureMap() {}

  /** Every feature, upstream first. */
  static List<String> features() {
    return List.copyOf(ARROWS.keySet());
  }

  /** The features right upstream of this one. */
  static List<String> upstream(String feature) {
    return ARROWS.getOrDefault(feature, List.of());
  }

  /** Everything that this feature may use, itself included. */
  static Set<String> reach(String feature) {
    Set<String> reached = new LinkedHashSet<>();
    List<String> ahead = new ArrayList<>(List.of(feature));
    while (!ahead.isEmpty()) {
      String next = ahead.remove(0);
      if (reached.add(next)) {
        ahead.addAll(upstream(next));
      }
    }
    return reached;
  }
}
