package org.carecert.shared.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 签章: what closes a paper over all its bytes. Its place is kept in the file before the file is
 * written; what stands there is made afterwards, out of everything else in the file (ISO 32000-1
 * §12.8; ETSI EN 319 142-1).
 */
public interface Finish {
  /** The place that it needs. */
  Slot slot();

  /** What is put into the place, made over the rest of the file; at most as long as the place. */
  byte[] over(Covered rest);

  /** What kind of thing stands in the place. */
  enum Kind {
    /** 电子签名: a signature of somebody. */
    SIGNATURE("Sig", "ETSI.CAdES.detached"),
    /** 时间戳: the word of a time-stamp service. */
    TIME_STAMP("DocTimeStamp", "ETSI.RFC3161");

    private final String type;
    private final String format;

    Kind(String type, String format) {
      this.type = type;
      this.format = format;
    }

    String type() {
      return type;
    }

    String format() {
      return format;
    }
  }

  /**
   * A place in the file.
   *
   * @param room how many bytes fit into it
   * @param name who signs, as readers show it
   * @param at when, as the signer says; a time stamp says it itself
   */
  record Slot(Kind kind, int room, String name, @Nullable Instant at) {}
}
