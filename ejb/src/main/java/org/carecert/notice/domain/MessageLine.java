package org.carecert.notice.domain;

import java.time.Instant;

/**
 * 收到的通知: a message as its holder finds it.
 *
 * @param number the number of the certificate that it is about
 * @param fresh whether he has not read it yet
 */
public record MessageLine(
    long id, String code, Matter matter, String number, Instant writtenAt, boolean fresh) {
  /** The key of its words. */
  public String words() {
    return "notice.inside." + matter;
  }
}
