package org.carecert.exam.exchange;

import java.util.Optional;
import org.carecert.exam.domain.PictureContent;
import org.jspecify.annotations.Nullable;

/** A file of pictures as it was sent: kept and judged once, however many questions show it. */
final class SentPicture {
  private final byte[] sent;
  private @Nullable Optional<PictureContent> judged;

  SentPicture(byte[] sent) {
    this.sent = sent.clone();
  }

  /** The picture, if it is one that may be taken. */
  Optional<PictureContent> content() {
    Optional<PictureContent> known = judged;
    if (known == null) {
      known = PictureContent.taken(sent);
      judged = known;
    }
    return known;
  }
}
