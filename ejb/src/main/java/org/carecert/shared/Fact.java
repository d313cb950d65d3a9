package org.carecert.shared;

/**
 * 事实: something that happened, told in the transaction in which it happened. A fact is a record of
 * ids and codes, never of names, numbers of documents or entities; {@code audit} hears every one.
 */
public interface Fact {

  /** The id of what it is about, for finding its history. */
  long subject();
}
