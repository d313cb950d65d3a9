package org.carecert.filing.domain;

import java.util.Map;

/**
 * 配置标准: the numbers in force on one day (国卫人口发〔2019〕58号, WS/T 821—2023, 家庭托育点管理办法（试行）).
 *
 * @param ratios places per caregiver, by class kind
 * @param sizes most places of a class, by class kind
 * @param placesPerCook places per cook where the facility cooks
 * @param homePlaces most places of a home nursery
 * @param homePlacesPerCarer most places per carer of a home nursery
 */
public record Norms(
    Map<ClassKind, Norm> ratios,
    Map<ClassKind, Norm> sizes,
    Norm placesPerCook,
    Norm homePlaces,
    Norm homePlacesPerCarer) {
  public Norms {
    ratios = Map.copyOf(ratios);
    sizes = Map.copyOf(sizes);
  }

  /** The ratio of a class kind; every kind has one. */
  Norm ratio(ClassKind kind) {
    return required(ratios, kind);
  }

  /** The most places of a class kind; every kind has a number. */
  Norm size(ClassKind kind) {
    return required(sizes, kind);
  }

  private static Norm required(Map<ClassKind, Norm> norms, ClassKind kind) {
    Norm norm = norms.get(kind);
    if (norm == null) {
      throw new IllegalStateException("no number in force for " + kind);
    }
    return norm;
  }
}
