package org.carecert.certificate.domain;

import java.util.List;

/**
 * 照片包结果: every file of the zip, and who of the cohort still has no photo afterwards.
 *
 * @param without names of those without a photo
 */
public record PhotoReport(List<PhotoLine> lines, List<String> without) {
  public PhotoReport {
    lines = List.copyOf(lines);
    without = List.copyOf(without);
  }

  /** How many files are taken. */
  public long accepted() {
    return lines.stream().filter(PhotoLine::accepted).count();
  }

  /** How many are not. */
  public long refused() {
    return lines.size() - accepted();
  }
}
