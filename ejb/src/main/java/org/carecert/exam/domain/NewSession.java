package org.carecert.exam.domain;

import java.util.List;

/**
 * 新场次: what an officer plans.
 *
 * @param form code of a sealed form
 * @param practical code of a practical paper
 * @param korean whether candidates may read Korean
 * @param koreanPartly whether a form does of which only some items have a Korean rendering
 * @param assessors user names of the assessors
 */
public record NewSession(
    String name,
    String room,
    Window window,
    String form,
    String practical,
    boolean korean,
    boolean koreanPartly,
    List<String> assessors) {
  public NewSession {
    assessors = List.copyOf(assessors);
  }
}
