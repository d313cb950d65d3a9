package org.carecert.audit.domain;

import java.util.Base64;
import java.util.List;

/**
 * 检查点: how large the log is and the hash of all of it, as signed (C2SP tlog-checkpoint).
 *
 * @param origin the log's name
 */
public record Checkpoint(String origin, long size, Hash root) {
  /** The lines that are signed. */
  public String body() {
    return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
  }

  /** What a note of ours says. */
  public static Checkpoint read(String note) {
    List<String> lines = note.lines().limit(3).toList();
    return new Checkpoint(
        lines.get(0),
        Long.parseLong(lines.get(1)),
        Hash.of(Base64.getDecoder().decode(lines.get(2))));
  }
}
