package org.carecert.subsidy.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.CityClock;
import org.carecert.shared.Require;
import org.carecert.shared.Texts;
import org.carecert.subsidy.ClaimList;
import org.carecert.subsidy.Claims;
import org.carecert.subsidy.Determinations;
import org.carecert.subsidy.domain.ClaimLine;
import org.carecert.subsidy.domain.DeclaredFacts;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.Entitlement;
import org.carecert.subsidy.domain.Group;
import org.carecert.subsidy.domain.HeldPaper;
import org.carecert.subsidy.domain.NewClaim;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.Question;
import org.jspecify.annotations.Nullable;

/** The candidate's page: which programmes for which certificate, why or why not, and his claims. */
@Named("subsidyMinePage")
@ViewScoped
public class MinePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Determinations determinations;
  @Inject private Claims claims;
  @Inject private ClaimList list;
  @Inject private Words words;
  @Inject private CityClock cityClock;

  private @Nullable String certificate;
  private final Declared declared = new Declared();
  private String[] groups = {};
  private @Nullable String feeYuan;
  private transient @Nullable List<Offer> offers;

  /** The candidate's certificates. */
  public List<HeldPaper> getCertificates() {
    return determinations.myCertificates();
  }

  /** The candidate's claims. */
  public List<ClaimLine> getClaims() {
    return list.mine();
  }

  public Group[] getAllGroups() {
    return Group.values();
  }

  /** Looks what the chosen certificate entitles to. */
  public void ask() {
    facts();
    offers = Arrays.stream(Programme.values()).map(this::offer).toList();
  }

  /** The four programmes with their answers, once asked. */
  public List<Offer> getOffers() {
    return offers == null ? List.of() : offers;
  }

  /** Hands in a claim. */
  public String claim(String programme) {
    String code =
        claims.enter(
            new NewClaim(
                Programme.valueOf(programme),
                certificate,
                null,
                null,
                null,
                null,
                facts(),
                declared.isCardActive(),
                false));
    Notices.done("subsidy.mine.claimed");
    return "/subsidy/claim?faces-redirect=true&code=" + code;
  }

  private Offer offer(Programme programme) {
    Clock clock = cityClock.clock();
    LocalDate today = CityClock.today(clock);
    Determination answer =
        determinations.mine(
            new Question(programme, null, null, null, String.valueOf(certificate), today, facts()));
    List<String> reasons =
        answer.reasons().stream()
            .map(found -> Texts.of(words.language(), found.bar(), found.args().toArray()))
            .toList();
    return new Offer(programme, answer, reasons, answer.decision() == Entitlement.ENTITLED);
  }

  private DeclaredFacts facts() {
    declared
        .checked(new Require())
        .holds("facts.assessmentFeeFen", blank(feeYuan) || number(feeYuan, 6))
        .check();
    Set<Group> chosen = Arrays.stream(groups).map(Group::valueOf).collect(Collectors.toSet());
    return new DeclaredFacts(
        declared.monthsInsured(),
        declared.insuranceState(),
        chosen,
        feeYuan == null || blank(feeYuan) ? null : Long.valueOf(Long.parseLong(feeYuan) * 100),
        null);
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static boolean number(@Nullable String text, int digits) {
    return text != null && text.matches("[0-9]{1," + digits + "}");
  }

  public Declared getDeclared() {
    return declared;
  }

  public @Nullable String getCertificate() {
    return certificate;
  }

  public void setCertificate(@Nullable String certificate) {
    this.certificate = certificate;
  }

  public String[] getGroups() {
    return groups.clone();
  }

  public void setGroups(String[] groups) {
    this.groups = groups.clone();
  }

  public @Nullable String getFeeYuan() {
    return feeYuan;
  }

  public void setFeeYuan(@Nullable String feeYuan) {
    this.feeYuan = feeYuan;
  }

  /** One programme with its answer in words. */
  public record Offer(
      Programme programme, Determination answer, List<String> reasons, boolean claimable) {
    public Offer {
      reasons = List.copyOf(reasons);
    }
  }
}
