package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 曝光规则: which items may be drawn now.
 *
 * @param most how many candidates may have met an item (exam.item.exposure.max)
 * @param restedSince an item that was sat after this moment still rests (exam.item.rest.days)
 */
public record Exposure(int most, Instant restedSince) {}
