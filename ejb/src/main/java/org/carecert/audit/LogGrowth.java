package org.carecert.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carecert.audit.domain.Checkpoint;
import org.carecert.audit.domain.Growth;
import org.carecert.audit.domain.MerkleProof;
import org.carecert.audit.domain.MerkleTree;
import org.carecert.audit.domain.WaitingLeaf;
import org.carecert.audit.store.LogStore;

/**
 * 柜台 · 存证编号: a counter that takes committed facts into the log and signs how it stands. Facts are
 * written unordered; their places come from here, so that no two desks wait for each other.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LogGrowth {
  private static final int MOST = 2_000;

  @Inject private LogStore log;
  @Inject private Clock clock;

  /** Gives places to some of what waits; true if there may be more. */
  public boolean number() {
    log.alone();
    List<WaitingLeaf> leaves = log.waiting(MOST);
    if (leaves.isEmpty()) {
      return false;
    }
    long first = log.size();
    Growth growth = new Growth(first, log::node);
    leaves.forEach(leaf -> growth.add(leaf.hash()));
    log.number(first, leaves);
    log.keep(growth.nodes());
    return leaves.size() == MOST;
  }

  /** Signs a checkpoint if the log has grown; never one that contradicts the one before. */
  public void sign() {
    log.alone();
    MerkleTree tree = new MerkleTree(log.size(), log::node);
    Optional<Checkpoint> last = log.newest().map(Checkpoint::read);
    if (tree.size() == last.map(Checkpoint::size).orElse(0L)) {
      return;
    }
    Checkpoint now = new Checkpoint(LogKey.origin(), tree.size(), tree.root());
    last.ifPresent(before -> agree(before, now, tree));
    log.keep(now.size(), LogKey.kept().signed(now), clock.instant());
  }

  private static void agree(Checkpoint before, Checkpoint now, MerkleTree tree) {
    boolean longer = now.size() > before.size();
    if (!longer || !MerkleProof.consistent(before, now, tree.consistency(before.size()))) {
      throw new IllegalStateException("the log contradicts its checkpoint of " + before.size());
    }
  }
}
