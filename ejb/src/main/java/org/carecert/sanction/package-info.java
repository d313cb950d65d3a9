/**
 * 从业禁止: bans and suspensions, and the one question every gate asks: may this person work with
 * children on this day, as far as it was known at that moment?
 *
 * <p>The law: 人口与计划生育法 art. 41 and 未成年人保护法 art. 62 (for life), 刑法 art. 37-1 (three to five years
 * from the end of the sentence), 法发〔2022〕32号; an open case only suspends. A sanction needs legal
 * basis, deciding body, document number and date, and two officers; it holds from the commit of the
 * second officer's confirmation. Lifting is a new decision; nothing is deleted.
 *
 * <p>Facts fired: {@code SanctionProposed}, {@code SanctionConfirmed}, {@code SanctionDeclined},
 * {@code LiftingProposed}, {@code SanctionLifted}, {@code LiftingDeclined}, {@code AppealRecorded}.
 * Facts heard: none. Left alone: complaints, which are never a sanction, and the credit platform.
 */
package org.carecert.sanction;
