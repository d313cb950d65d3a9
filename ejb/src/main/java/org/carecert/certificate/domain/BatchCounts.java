package org.carecert.certificate.domain;

/** 批次进度: how many rows of a batch are where. */
public record BatchCounts(int ready, int refused, int issued, int failed) {
  /** All rows. */
  public int total() {
    return ready + refused + issued + failed;
  }

  /** Of the rows that can be issued, how many of a hundred are through. */
  public int percent() {
    int through = issued + failed;
    return ready + through == 0 ? 100 : through * 100 / (ready + through);
  }
}
