package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 抽签记录: a draw as it is shown.
 *
 * @param seats up to which seat it was drawn; who was admitted later has a place of the same seed
 * @param digest SHA-256 of the seed
 * @param seed null until nobody may start any more
 */
public record LotLine(
    Instant drawnAt, String officer, int seats, String digest, @Nullable String seed) {}
