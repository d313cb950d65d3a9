package org.carecert.exam.exchange;

import java.util.Optional;
import org.carecert.exam.domain.PictureContent;
import org.jspecify.annotations.Nullable;

/** A picture's file as it was sent: judged and kept once, however many questions show it. */
final class SentPicture {
  private final @Nullable PictureContent content;

  SentPicture(byte[] sent) {
    content = PictureContent.taken(sent).orElse(null);
  }

  /** The picture, if it is one that may be taken. */
  Optional<PictureContent> content() {
    return Optional.ofNullable(content);
  }
}
