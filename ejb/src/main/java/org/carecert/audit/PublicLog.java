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
import org.jspecify.annotations.Nullable;

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
  public ConsistencyProof consistency(@Nullable Long from, @Nullable Long to) {
    long size = Checkpoint.read(checkpoint()).size();
    long end = to == null ? 0 : to;
    new Require().between("to", to, 1, size).between("from", from, 1, end).check();
    long start = from == null ? 0 : from;
    MerkleTree earlier = new MerkleTree(start, log::node);
    MerkleTree later = new MerkleTree(end, log::node);
    return new ConsistencyProof(
        start,
        earlier.root().hex(),
        end,
        later.root().hex(),
        later.consistency(start).stream().map(Hash::hex).toList());
  }
}
