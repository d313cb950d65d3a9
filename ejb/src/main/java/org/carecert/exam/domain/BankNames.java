package org.carecert.exam.domain;

import java.util.Map;

/**
 * 题库已有名称: what items of a file may name.
 *
 * @param points the outline's points by code, each with its importance
 * @param pictures the digests of the owner's pictures by name
 */
public record BankNames(Map<String, Importance> points, Map<String, String> pictures) {
  public BankNames {
    points = Map.copyOf(points);
    pictures = Map.copyOf(pictures);
  }
}
