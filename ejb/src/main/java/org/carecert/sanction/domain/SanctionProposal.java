package org.carecert.sanction.domain;

import java.time.LocalDate;
import org.carecert.identity.domain.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * 从业限制提请: what the first officer enters (rule 65).
 *
 * @param name the person's name
 * @param documentNumber the number of the person's document
 * @param decisionNumber the number of the decision's document
 * @param decidedOn the date of the decision's document
 * @param startsOn first day, today if not given
 * @param endsOn last day, none for a ban for life
 * @param sentenceEndsOn end of the sentence, for a court's term
 * @param evidence where the papers are kept
 * @param servedOn when the person was served
 */
public record SanctionProposal(
    String name,
    DocumentType documentType,
    String documentNumber,
    SanctionKind kind,
    String legalBasis,
    String decidingBody,
    String decisionNumber,
    LocalDate decidedOn,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable LocalDate sentenceEndsOn,
    String evidence,
    @Nullable LocalDate servedOn) {}
