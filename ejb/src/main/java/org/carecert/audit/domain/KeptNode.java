package org.carecert.audit.domain;

/**
 * 节点: the root of a full subtree (RFC 6962 §2.1).
 *
 * @param level its height; 0 is a leaf
 * @param place which of its height, from the left
 */
public record KeptNode(int level, long place, Hash hash) {}
