package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 持凭据者: who brings an attempt's token, and from where.
 *
 * @param token as it was sent; null if none was
 * @param device the key that the browser names; nothing is said of its shape
 * @param address its network address
 */
public record TokenBearer(@Nullable String token, @Nullable String device, String address) {
  /** From where he speaks for this attempt. */
  public Whereabouts of(String attempt) {
    return new Whereabouts(attempt, device, address);
  }
}
