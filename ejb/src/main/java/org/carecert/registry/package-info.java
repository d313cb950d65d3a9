/**
 * 持证人员登记库: who is fit for which post, on which day, as far as it was known at which moment.
 *
 * <p>Its promise: one decision function ({@code domain.StandingRules}) for every asker, over
 * certificates, evidence, engagements and sanctions; the same question about the same day and
 * moment has the same answer for ever. The law: 国卫人口发〔2019〕58号 (posts), 未成年人保护法 art. 62 (record
 * checks), 国卫办人口发〔2019〕25号 (one facility at a time).
 *
 * <p>Facts fired: {@code EvidenceRecorded}, {@code EvidenceWithdrawn}, {@code Engaged}, {@code
 * EngagementEnded}, {@code WorkersImported}, {@code Verified}. Facts heard: everything that changes
 * somebody's standing, to number the registry's changes. Left alone: issuing certificates and
 * deciding sanctions.
 */
package org.carecert.registry;
