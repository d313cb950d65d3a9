package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/**
 * 已要求安全考试浏览器.
 *
 * @param configKeys how many keys of settings are accepted; 0 = none asked for
 * @param examKeys how many keys of browser builds
 */
public record BrowserDemanded(long sessionId, int configKeys, int examKeys) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
