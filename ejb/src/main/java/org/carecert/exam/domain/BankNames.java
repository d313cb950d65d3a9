package org.carecert.exam.domain;

import java.util.Map;
import java.util.Set;

/**
 * 题库已有名称: what items of a file may name.
 *
 * @param points the codes of the outline's points
 * @param pictures the digests of the owner's pictures by name
 */
public record BankNames(Set<String> points, Map<String, String> pictures) {
  public BankNames {
    points = Set.copyOf(points);
    pictures = Map.copyOf(pictures);
  }
}
