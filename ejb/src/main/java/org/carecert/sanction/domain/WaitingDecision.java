package org.carecert.sanction.domain;

import java.time.Instant;

/**
 * 待确认决定: a sanction, or a decision that lifts one, which waits for its second officer; it names
 * nobody.
 *
 * @param code the sanction's code
 * @param lifting true if it is the lifting that waits
 */
public record WaitingDecision(
    String code, SanctionKind kind, boolean lifting, String decisionNumber, Instant proposedAt) {}
