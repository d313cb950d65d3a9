package org.carecert.exam.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.carecert.exam.domain.PictureContent;

/** A picture that came in the same file as the question that shows it. */
final class Shown {
  private static final int LONGEST_NAME = 100;

  private final String name;
  private final SentPicture sent;
  private final String alt;

  /** What stands at an address, with its alternative text. */
  Shown(String address, SentPicture sent, String alt) {
    this.name = decoded(address.substring(address.lastIndexOf('/') + 1));
    this.sent = sent;
    this.alt = alt.strip();
  }

  String name() {
    return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
  }

  /** What it shows in words; empty if the file does not say. */
  String alt() {
    return alt;
  }

  /** The picture, if it is one that may be taken. */
  Optional<PictureContent> content() {
    return sent.content();
  }

  /** An address without what stands for signs that addresses must not hold. */
  static String decoded(String address) {
    try {
      return java.net.URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // No such signs after all.
      return address;
    }
  }
}
