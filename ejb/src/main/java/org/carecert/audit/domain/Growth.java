package org.carecert.audit.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 日志增长: adds leaves to the right of a tree; of what stands it reads the right edge only (RFC 6962
 * §2.1).
 */
public final class Growth {
  private final KeptNodes kept;
  private final Map<String, Hash> added = new HashMap<>();
  private final List<KeptNode> nodes = new ArrayList<>();
  private long size;

  /** From a tree of this size on. */
  public Growth(long size, KeptNodes kept) {
    this.size = size;
    this.kept = kept;
  }

  /** Adds a leaf, and every subtree that it makes full. */
  public void add(Hash leaf) {
    Hash hash = leaf;
    long place = size;
    int level = 0;
    keep(level, place, hash);
    while ((place & 1) == 1) {
      hash = Hash.node(at(level, place - 1), hash);
      place >>= 1;
      level++;
      keep(level, place, hash);
    }
    size++;
  }

  /** What is to be kept now. */
  public List<KeptNode> nodes() {
    return List.copyOf(nodes);
  }

  private void keep(int level, long place, Hash hash) {
    added.put(level + "/" + place, hash);
    nodes.add(new KeptNode(level, place, hash));
  }

  private Hash at(int level, long place) {
    Hash own = added.get(level + "/" + place);
    return own == null ? kept.at(level, place) : own;
  }
}
