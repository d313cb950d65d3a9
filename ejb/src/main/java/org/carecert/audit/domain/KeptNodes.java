package org.carecert.audit.domain;

/** 已存节点: where the roots of full subtrees are found (RFC 6962 §2.1). */
@FunctionalInterface
public interface KeptNodes {
  /** The root of the full subtree of this height, counted from the left. */
  Hash at(int level, long place);
}
