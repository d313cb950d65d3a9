package org.carecert.audit.domain;

import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.Digests;

/**
 * 默克尔树: the tree over the first leaves of the log, and what proves things of it (RFC 6962 §2.1).
 * Only the roots of full subtrees are kept; a proof reads as many of them as the tree is high.
 *
 * @param size how many leaves
 */
public record MerkleTree(long size, KeptNodes nodes) {
  private static final Hash EMPTY = Hash.of(Digests.sha256(new byte[0]));

  /** The hash of everything. */
  public Hash root() {
    return size == 0 ? EMPTY : over(0, size);
  }

  /** What proves that a leaf stands at this index (§2.1.1). */
  public List<Hash> inclusion(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " of " + size);
    }
    List<Hash> path = new ArrayList<>();
    include(index, 0, size, path);
    return path;
  }

  /** What proves that the tree of that earlier size is the beginning of this one (§2.1.2). */
  public List<Hash> consistency(long earlier) {
    if (earlier < 1 || earlier > size) {
      throw new IllegalArgumentException("no tree of " + earlier + " in " + size);
    }
    List<Hash> path = new ArrayList<>();
    if (earlier < size) {
      agree(earlier, new Span(0, size), true, path);
    }
    return path;
  }

  private record Span(long from, long to) {}

  private void include(long index, long from, long to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = middle(from, to);
    if (index < middle) {
      include(index, from, middle, path);
      path.add(over(middle, to));
    } else {
      include(index, middle, to, path);
      path.add(over(from, middle));
    }
  }

  private void agree(long earlier, Span span, boolean whole, List<Hash> path) {
    if (earlier == span.to) {
      if (!whole) {
        path.add(over(span.from, span.to));
      }
      return;
    }
    long middle = middle(span.from, span.to);
    if (earlier <= middle) {
      agree(earlier, new Span(span.from, middle), whole, path);
      path.add(over(middle, span.to));
    } else {
      agree(earlier, new Span(middle, span.to), false, path);
      path.add(over(span.from, middle));
    }
  }

  private Hash over(long from, long to) {
    long width = to - from;
    if (Long.bitCount(width) == 1 && from % width == 0) {
      return nodes.at(Long.numberOfTrailingZeros(width), from / width);
    }
    long middle = middle(from, to);
    return Hash.node(over(from, middle), over(middle, to));
  }

  // The left part is the largest full subtree that leaves something to the right.
  private static long middle(long from, long to) {
    return from + Long.highestOneBit(to - from - 1);
  }
}
