/**
 * 补贴: what a worker is entitled to, and the way of a claim to the bank.
 *
 * <p>Promise: one decision ({@link org.carecert.subsidy.domain.EntitlementPolicy}) under dated,
 * cited rules that two HR officers edit; all reasons told, money in whole fen, nothing paid twice,
 * no fund below zero. A determination reserves nothing; a claim does.
 *
 * <p>Law: 财社〔2023〕181号, 人社部发〔2025〕18号, 吉人社联〔2024〕43号, 吉人社规〔2024〕3号 and the Yanbian rules of
 * 2024-12-26; what of them was not read stands in rows marked unconfirmed.
 *
 * <p>Fires: {@link org.carecert.subsidy.domain.ClaimMoved}, {@link
 * org.carecert.subsidy.domain.RuleChanged}, {@link org.carecert.subsidy.domain.BatchMoved}, {@link
 * org.carecert.subsidy.domain.FundAllotted}, {@link org.carecert.subsidy.domain.RecoveryMoved}.
 * Hears {@code certificate}'s {@code CertificateStateChanged}: money that went out on a certificate
 * which is lost afterwards opens a case. A claim under way needs no fact: each step asks for bans
 * and certificates anew.
 *
 * <p>Leaves alone: whether a person may work (registry), and the transfer itself (the bank's
 * program; a file goes out, a file comes back).
 */
package org.carecert.subsidy;
