package org.carecert.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the map of the house as SVG: one row a step downstream, arrows pointing upstream. */
final class MapPicture {
  private static final int WIDTH = 144;
  private static final int HEIGHT = 40;
  private static final int STEP_X = 176;
  private static final int STEP_Y = 72;
  private static final int EDGE = 16;

  private MapPicture() {}

  /** The picture. */
  static String svg() {
    Map<String, int[]> places = places();
    int width = 0;
    int height = 0;
    for (int[] place : places.values()) {
      width = Math.max(width, place[0] + WIDTH + EDGE);
      height = Math.max(height, place[1] + HEIGHT + EDGE);
    }
    StringBuilder svg = new StringBuilder(4000);
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-labelledby="title">
          <title id="title">The features of the house; arrows point to what a feature may use</title>
          <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#0b5d5e"/></marker></defs>
          <rect width="%d" height="%d" fill="#ffffff"/>
        """
            .formatted(width, height, width, height, width, height));
    for (String feature : FeatureMap.features()) {
      for (String upstream : FeatureMap.upstream(feature)) {
        svg.append(arrow(place(places, feature), place(places, upstream)));
      }
    }
    for (String feature : FeatureMap.features()) {
      svg.append(box(feature, place(places, feature)));
    }
    return svg.append("</svg>\n").toString();
  }

  private static Map<String, int[]> places() {
    Map<String, int[]> places = new HashMap<>();
    Map<Integer, Integer> taken = new HashMap<>();
    Map<String, Integer> steps = new HashMap<>();
    for (String feature : FeatureMap.features()) {
      int step = step(steps, FeatureMap.upstream(feature));
      steps.put(feature, step);
      int column = taken.merge(step, 1, Integer::sum) - 1;
      places.put(feature, new int[] {EDGE + column * STEP_X, EDGE + step * STEP_Y});
    }
    return places;
  }

  private static int step(Map<String, Integer> steps, List<String> upstream) {
    return upstream.stream().mapToInt(u -> steps.getOrDefault(u, 0) + 1).max().orElse(0);
  }

  private static int[] place(Map<String, int[]> places, String feature) {
    return places.getOrDefault(feature, new int[] {0, 0});
  }

  private static String arrow(int[] from, int[] to) {
    return "  <line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#0b5d5e\" stroke-width=\"1.5\" marker-end=\"url(#tip)\"/>%n"
        .formatted(from[0] + WIDTH / 2, from[1], to[0] + WIDTH / 2, to[1] + HEIGHT)
        .replace("\r", "");
  }

  private static String box(String feature, int[] place) {
    return """
      <rect x="%d" y="%d" width="%d" height="%d" rx="6" fill="#e7f2f1" stroke="#0b5d5e"/>
      <text x="%d" y="%d" text-anchor="middle" font-family="sans-serif" font-size="15" fill="#12312f">%s</text>
    """
        .formatted(
            place[0],
            place[1],
            WIDTH,
            HEIGHT,
            place[0] + WIDTH / 2,
            place[1] + HEIGHT / 2 + 5,
            feature);
  }
}
