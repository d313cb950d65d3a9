package org.carecert.exam.domain;

/**
 * 监考信号种类: what may be worth a look. None of them is a verdict: a candidate may lose the focus to a
 * system's message, and an address may change with the line.
 */
public enum SignalKind {
  /** 打开页面: the sitting page was opened; noticed by the server. */
  OPENED(false),
  /** 网络地址变化: the page spoke from another address than before; noticed by the server. */
  ADDRESS_CHANGED(false),
  /** 离开页面: the page was not in front for some seconds. */
  FOCUS_LOST(true),
  /** 复制: something was copied from the page. */
  COPIED(true),
  /** 粘贴: something was pasted into an answer. */
  PASTED(true),
  /** 打开第二个页面: the same attempt stands open twice in one browser. */
  SECOND_PAGE(true),
  /** 到时后补传: answers that waited for a dead line were brought so many seconds after the bell. */
  BROUGHT_LATE(false);

  private final boolean toldByPage;

  SignalKind(boolean toldByPage) {
    this.toldByPage = toldByPage;
  }

  /** Whether the page tells it; the others the server notices itself. */
  public boolean toldByPage() {
    return toldByPage;
  }
}
