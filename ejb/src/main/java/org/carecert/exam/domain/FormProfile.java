package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.util.Map;

/**
 * 试卷概貌: what is known of a form before anybody has sat it, without its items.
 *
 * @param predicted the mean score that is expected, out of 100
 * @param measured how many of its items have a measured facility
 * @param cells items by range and type, such as {@code A/SINGLE}
 */
public record FormProfile(
    int no,
    BigDecimal predicted,
    int measured,
    int expectedSeconds,
    Map<String, Integer> cells,
    Map<Importance, Integer> importance,
    Map<Difficulty, Integer> difficulty) {}
