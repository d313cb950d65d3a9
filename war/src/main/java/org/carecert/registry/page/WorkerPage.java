package org.carecert.registry.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.registry.EvidenceDesk;
import org.carecert.registry.Workers;
import org.carecert.registry.domain.EngagementLine;
import org.carecert.registry.domain.EvidenceCard;
import org.carecert.registry.domain.EvidenceKind;
import org.carecert.registry.domain.PostStanding;
import org.carecert.registry.domain.WorkerView;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.standard.OccupationNames;
import org.carecert.standard.domain.Education;
import org.jspecify.annotations.Nullable;

/** One worker's life: trained, examined, certified, employed, and what it is worth today. */
@Named
@RequestScoped
public class WorkerPage {
  @Inject private Workers workers;
  @Inject private EvidenceDesk evidence;
  @Inject private OccupationNames names;
  @Inject private Words words;
  @Inject private HttpServletRequest request;

  private @Nullable String code;
  private @Nullable WorkerView view;
  private @Nullable EvidenceKind kind;
  private @Nullable String result;
  private @Nullable LocalDate issuedOn;
  private @Nullable LocalDate expiresOn;
  private @Nullable String receipt;

  @PostConstruct
  void open() {
    code = request.getParameter("code");
  }

  /** The worker's file; reading it is recorded once a request. */
  public WorkerView getView() {
    if (view == null) {
      if (code == null) {
        throw new Refused(CommonReason.NOT_FOUND);
      }
      view = workers.view(code);
    }
    return view;
  }

  /** Records a proof. */
  public String record() {
    if (kind == null || issuedOn == null) {
      throw Refused.at(
          kind == null ? "kind" : "issuedOn",
          CommonReason.FIELD_MISSING,
          words.say(kind == null ? "registry.evidence.kind" : "registry.evidence.issuedOn"));
    }
    evidence.record(
        String.valueOf(code),
        new EvidenceCard(kind, blank(result), issuedOn, expiresOn, blank(receipt)));
    return again("registry.evidence.recorded");
  }

  /** Withdraws a proof that was recorded wrongly. */
  public String withdraw(long id) {
    evidence.withdraw(String.valueOf(code), id);
    return again("registry.evidence.withdrawn");
  }

  /** Whether this person may add proofs. */
  public boolean isMayRecord() {
    return request.isUserInRole(Role.N_HR_CLERK) || request.isUserInRole(Role.N_HEALTH_CLERK);
  }

  /** The kinds of proof. */
  public List<EvidenceKind> getKinds() {
    return Arrays.asList(EvidenceKind.values());
  }

  /** The results that a proof may have. */
  public List<String> getResults() {
    return Stream.concat(
            Stream.of("CLEAR", "NOT_CLEAR", "PASS", "VALID"),
            Arrays.stream(Education.values()).map(Education::name))
        .toList();
  }

  /** A result in words; what a source wrote in its own words stays as it is. */
  public String result(@Nullable String code) {
    String known = code == null ? "" : code;
    return switch (known) {
      case "" -> "";
      case "CLEAR" -> words.say("registry.evidence.clear");
      case "NOT_CLEAR" -> words.say("registry.evidence.notClear");
      case "PASS", "PASSED" -> words.say("registry.evidence.pass");
      case "VALID" -> words.say("registry.evidence.good");
      default -> education(known).map(words::of).orElse(known);
    };
  }

  private static Optional<Education> education(String code) {
    return Arrays.stream(Education.values()).filter(e -> e.name().equals(code)).findFirst();
  }

  /** The colour of a decision, which also stands in words. */
  public String tone(PostStanding standing) {
    return standing.decision().eligible() ? "cc-good" : "cc-bad";
  }

  /** The occupation and level of a certificate in the page's language. */
  public String occupation(@Nullable String occupation, @Nullable Integer level) {
    return (names.occupation(occupation) + " " + names.level(level)).strip();
  }

  /** The posts of an engagement in words. */
  public String posts(EngagementLine line) {
    return line.posts().stream().map(words::of).collect(Collectors.joining("、"));
  }

  private String again(String notice) {
    Notices.done(notice);
    return "/registry/worker?faces-redirect=true&code=" + code;
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public @Nullable String getCode() {
    return code;
  }

  public @Nullable EvidenceKind getKind() {
    return kind;
  }

  public void setKind(@Nullable EvidenceKind kind) {
    this.kind = kind;
  }

  public @Nullable String getResult() {
    return result;
  }

  public void setResult(@Nullable String result) {
    this.result = result;
  }

  public @Nullable LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(@Nullable LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public @Nullable LocalDate getExpiresOn() {
    return expiresOn;
  }

  public void setExpiresOn(@Nullable LocalDate expiresOn) {
    this.expiresOn = expiresOn;
  }

  public @Nullable String getReceipt() {
    return receipt;
  }

  public void setReceipt(@Nullable String receipt) {
    this.receipt = receipt;
  }
}
