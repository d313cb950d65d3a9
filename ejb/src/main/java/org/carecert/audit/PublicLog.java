package org.carecert.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.audit.domain.Checkpoint;
import org.carecert.audit.domain.ConsistencyProof;
import org.carecert.audit.domain.Hash;
import org.carecert.audit.domain.MerkleTree;
import org.carecert.audit.store.LogStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;

/** 公开存证日志: what anybody may know of the log: that it only grows. */
@Stateless
public class PublicLog {
  @Inject private LogStore log;

  /** The newest signed checkpoint. */
  @PermitAll
  public String checkpoint() {
    return log.newest().orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** The log's keys, as notes write them; the one of now first. */
  @PermitAll
  public List<String> keys() {
    return LogKey.listed();
  }

  /** What proves that the log of one size is the beginning of that of another. */
  @PermitAll
  public ConsistencyProof consistency(long from, long to) {
    long size = Checkpoint.read(checkpoint()).size();
    new Require().between("to", to, 1, size).between("from", from, 1, to).check();
    MerkleTree earlier = new MerkleTree(from, log::node);
    MerkleTree later = new MerkleTree(to, log::node);
    return new ConsistencyProof(
        from,
        earlier.root().hex(),
        to,
        later.root().hex(),
        later.consistency(from).stream().map(Hash::hex).toList());
  }
}
