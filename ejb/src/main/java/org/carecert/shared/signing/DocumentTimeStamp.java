package org.carecert.shared.signing;

import java.security.MessageDigest;
import org.carecert.shared.paper.Covered;
import org.carecert.shared.paper.Finish;

/** 文档时间戳: the word of the time-stamp service over a whole file (ETSI EN 319 142-1 §5.4.3). */
final class DocumentTimeStamp implements Finish {
  private final TimeStamps stamps;

  DocumentTimeStamp(TimeStamps stamps) {
    this.stamps = stamps;
  }

  @Override
  public Slot slot() {
    return new Slot(Kind.TIME_STAMP, stamps.room(), "可信时间", null);
  }

  @Override
  public byte[] over(Covered rest) {
    MessageDigest digest = Scheme.P256.digest();
    rest.into(digest);
    return stamps
        .token(digest.digest())
        .orElseThrow(() -> new IllegalStateException("no time stamp is to be had"));
  }
}
