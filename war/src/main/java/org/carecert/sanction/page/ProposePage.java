package org.carecert.sanction.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.carecert.home.page.GivenPerson;
import org.carecert.home.page.Notices;
import org.carecert.sanction.Sanctions;
import org.carecert.sanction.domain.SanctionKind;
import org.carecert.sanction.domain.SanctionProposal;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The page on which the first officer proposes a sanction. */
@Named
@RequestScoped
public class ProposePage {
  @Inject private Sanctions sanctions;

  private final GivenPerson who = new GivenPerson();
  private SanctionKind kind = SanctionKind.SUSPENDED;
  private @Nullable String legalBasis;
  private @Nullable String decidingBody;
  private @Nullable String decisionNumber;
  private @Nullable LocalDate decidedOn;
  private @Nullable LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private @Nullable LocalDate sentenceEndsOn;
  private @Nullable String evidence;
  private @Nullable LocalDate servedOn;

  /** Proposes it. */
  public String propose() {
    if (decidedOn == null) {
      throw Refused.at("decidedOn", CommonReason.FIELD_MISSING, "decidedOn");
    }
    String code =
        sanctions.propose(
            new SanctionProposal(
                text(who.getName()),
                who.getDocumentType(),
                text(who.getDocumentNumber()),
                kind,
                text(legalBasis),
                text(decidingBody),
                text(decisionNumber),
                decidedOn,
                startsOn,
                endsOn,
                sentenceEndsOn,
                text(evidence),
                servedOn));
    Notices.done("sanction.proposed");
    return "/sanction/sanction?faces-redirect=true&code=" + code;
  }

  public List<SanctionKind> getKinds() {
    return Arrays.asList(SanctionKind.values());
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public GivenPerson getWho() {
    return who;
  }

  public SanctionKind getKind() {
    return kind;
  }

  public void setKind(SanctionKind kind) {
    this.kind = kind;
  }

  public @Nullable String getLegalBasis() {
    return legalBasis;
  }

  public void setLegalBasis(@Nullable String legalBasis) {
    this.legalBasis = legalBasis;
  }

  public @Nullable String getDecidingBody() {
    return decidingBody;
  }

  public void setDecidingBody(@Nullable String decidingBody) {
    this.decidingBody = decidingBody;
  }

  public @Nullable String getDecisionNumber() {
    return decisionNumber;
  }

  public void setDecisionNumber(@Nullable String decisionNumber) {
    this.decisionNumber = decisionNumber;
  }

  public @Nullable LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(@Nullable LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public @Nullable LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(@Nullable LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public @Nullable LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(@Nullable LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public @Nullable LocalDate getSentenceEndsOn() {
    return sentenceEndsOn;
  }

  public void setSentenceEndsOn(@Nullable LocalDate sentenceEndsOn) {
    this.sentenceEndsOn = sentenceEndsOn;
  }

  public @Nullable String getEvidence() {
    return evidence;
  }

  public void setEvidence(@Nullable String evidence) {
    this.evidence = evidence;
  }

  public @Nullable LocalDate getServedOn() {
    return servedOn;
  }

  public void setServedOn(@Nullable LocalDate servedOn) {
    this.servedOn = servedOn;
  }
}
