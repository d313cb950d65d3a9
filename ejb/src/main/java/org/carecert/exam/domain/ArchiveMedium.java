package org.carecert.exam.domain;

/** 档案载体: what an archive is kept on; each has its own time. */
public enum ArchiveMedium {
  /** 纸质档案: kept for {@code exam.archive.paper.years}. */
  PAPER("exam.archive.paper.years"),
  /** 电子档案: kept for {@code exam.archive.electronic.years}. */
  ELECTRONIC("exam.archive.electronic.years");

  private final String parameter;

  ArchiveMedium(String parameter) {
    this.parameter = parameter;
  }

  /** The dated parameter that says for how many years. */
  public String parameter() {
    return parameter;
  }
}
