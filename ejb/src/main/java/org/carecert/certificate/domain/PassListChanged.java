package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 合格名单已登记或撤回: a list of who passed was kept, or taken back. */
public record PassListChanged(long listId, String code, boolean withdrawn) implements Fact {
  @Override
  public long subject() {
    return listId;
  }
}
