package org.carecert.organisation.domain;

import org.carecert.shared.Reason;

/** 机构理由: why the organisations' desk refuses (等保 2.0 访问控制: 最小授权). */
public enum OrganisationReason implements Reason {
  /** A body of this kind has nobody in this role. */
  ROLE_NOT_OF_BODY(Kind.RULE);

  private final Kind kind;

  OrganisationReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
