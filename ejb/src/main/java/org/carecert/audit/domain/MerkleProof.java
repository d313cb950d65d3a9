package org.carecert.audit.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * 日志证明核验: holds proofs against roots; needs nothing but what it is given (RFC 9162 §2.1.3.2 and
 * §2.1.4.2, for the trees of RFC 6962).
 */
public final class MerkleProof {
  private long first;
  private long last;

  private MerkleProof(long first, long last) {
    this.first = first;
    this.last = last;
  }

  /** Whether the leaf stands at this index of the tree of this size and root. */
  public static boolean includes(Checkpoint tree, long index, Hash leaf, List<Hash> path) {
    if (index < 0 || index >= tree.size()) {
      return false;
    }
    MerkleProof at = new MerkleProof(index, tree.size() - 1);
    Hash root = leaf;
    for (Hash beside : path) {
      if (at.last == 0) {
        return false;
      }
      root = at.rightmost() ? Hash.node(beside, root) : Hash.node(root, beside);
      at.up();
    }
    return at.last == 0 && root.equals(tree.root());
  }

  /** Whether the earlier tree is the beginning of the later one. */
  public static boolean consistent(Checkpoint earlier, Checkpoint later, List<Hash> path) {
    if (earlier.size() < 1 || earlier.size() >= later.size()) {
      return earlier.size() == later.size()
          && path.isEmpty()
          && earlier.root().equals(later.root());
    }
    Deque<Hash> rest = new ArrayDeque<>(path);
    if (Long.bitCount(earlier.size()) == 1) {
      rest.addFirst(earlier.root());
    }
    if (rest.isEmpty()) {
      return false;
    }
    MerkleProof at = new MerkleProof(earlier.size() - 1, later.size() - 1);
    at.pastFull();
    Hash before = rest.removeFirst();
    Hash after = before;
    for (Hash beside : rest) {
      if (at.last == 0) {
        return false;
      }
      if (at.rightmost()) {
        before = Hash.node(beside, before);
        after = Hash.node(beside, after);
      } else {
        after = Hash.node(after, beside);
      }
      at.up();
    }
    return at.last == 0 && before.equals(earlier.root()) && after.equals(later.root());
  }

  private boolean rightmost() {
    return odd(first) || first == last;
  }

  // To the next level at which something stands beside it.
  private void up() {
    if (rightmost() && !odd(first)) {
      while (!odd(first) && first != 0) {
        shift();
      }
    }
    shift();
  }

  private void pastFull() {
    while (odd(first)) {
      shift();
    }
  }

  private void shift() {
    first >>= 1;
    last >>= 1;
  }

  private static boolean odd(long number) {
    return (number & 1) == 1;
  }
}
