package org.carecert.exam.domain;

/** 试题状态: where a version of an item stands; only approved ones are drawn. */
public enum ItemState {
  /** 草稿: written or imported. */
  DRAFT,
  /** 已审核: another person than the author has checked it. */
  REVIEWED,
  /** 已批准: another person than the author has released it. */
  APPROVED,
  /** 停用: not drawn any more; for good. */
  RETIRED,
  /** 泄露: known outside; not drawn any more, and neither are the versions before it. */
  COMPROMISED;

  /** Whether this is a next step from there. */
  public boolean follows(ItemState from) {
    return switch (this) {
      case DRAFT -> false;
      case REVIEWED -> from == DRAFT;
      case APPROVED -> from == REVIEWED;
      case RETIRED -> from != RETIRED && from != COMPROMISED;
      case COMPROMISED -> from != COMPROMISED;
    };
  }

  /** Whether it takes another person than the author. */
  public boolean needsAnother() {
    return this == REVIEWED || this == APPROVED;
  }
}
