package org.carecert.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.carecert.audit.domain.AuditEntry;
import org.carecert.audit.domain.AuditLeaf;
import org.carecert.audit.domain.AuditReason;
import org.carecert.audit.domain.Checkpoint;
import org.carecert.audit.domain.Commitment;
import org.carecert.audit.domain.FactProof;
import org.carecert.audit.domain.Hash;
import org.carecert.audit.domain.MerkleTree;
import org.carecert.audit.store.AuditStore;
import org.carecert.audit.store.LogStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/** 柜台 · 存证证明: a counter that proves to who may know of a fact that it was logged. */
@Stateless
@PermitAll
public class FactProofs {
  @Inject private AuditStore entries;
  @Inject private LogStore log;

  /**
   * Proves the first fact of this kind about a subject: when it happened, and of what it says the
   * parts of these names.
   *
   * @throws Refused NOT_FOUND, NOT_YET_LOGGED
   */
  public FactProof of(long subject, String what, Set<String> parts) {
    AuditEntry entry =
        entries.fact(subject, what).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    AuditLeaf leaf =
        entries.leaf(entry.id()).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    String note = log.newest().orElseThrow(() -> new Refused(AuditReason.NOT_YET_LOGGED));
    Long position = leaf.position();
    Checkpoint checkpoint = Checkpoint.read(note);
    if (position == null || position >= checkpoint.size()) {
      throw new Refused(AuditReason.NOT_YET_LOGGED);
    }
    Set<String> open = new HashSet<>(Set.of("at", "what"));
    parts.forEach(part -> open.add("fact." + part));
    Commitment commitment = leaf.of(entry.told());
    return new FactProof(
        FactProof.FORMAT,
        note,
        position,
        new MerkleTree(checkpoint.size(), log::node)
            .inclusion(position).stream().map(Hash::hex).toList(),
        commitment.showing(open));
  }
}
