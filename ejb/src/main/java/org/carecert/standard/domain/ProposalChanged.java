package org.carecert.standard.domain;

import org.carecert.shared.Fact;

/** 录入进展: an entry was proposed, approved or sent back (local rules). */
public record ProposalChanged(long proposalId, String code, ProposalState state) implements Fact {
  @Override
  public long subject() {
    return proposalId;
  }
}
