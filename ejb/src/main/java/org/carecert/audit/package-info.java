/**
 * 审计: hears every fact in the transaction that makes it, and is told of refusals and of reads in
 * transactions of their own. Rows are only ever added. Each fact is also a leaf of a log that can
 * only grow (RFC 6962): places are given after the commit, checkpoints are signed every few
 * seconds, and who may know of a fact gets the proof that it was logged.
 *
 * <p>Law: 网络安全法 art. 21 (logs at least six months), 等保 (who, role, what, when, from where, result).
 * Fires nothing. Leaves alone what a fact means.
 */
package org.carecert.audit;
