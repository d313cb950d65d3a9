package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.CertificateFiles;
import org.carecert.certificate.Certificates;
import org.carecert.certificate.domain.CertificateValidity;
import org.carecert.certificate.domain.CertificateView;
import org.carecert.certificate.domain.FetchedFile;
import org.carecert.certificate.domain.NewStateEvent;
import org.carecert.certificate.domain.StateChange;
import org.carecert.home.page.Filters;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One certificate: its states with the decisions behind them, its file, and a new decision. */
@Named
@ViewScoped
public class CertificatePage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String LOOKED_UP = "certificate.certificate";

  @Inject private Certificates certificates;
  @Inject private CertificateFiles files;
  @Inject private Filters filters;
  @Inject private Words words;

  private @Nullable String number;
  private @Nullable StateChange change;
  private @Nullable LocalDate from;
  private @Nullable String basis;
  private @Nullable String decision;
  private boolean shown;
  private @Nullable LocalDate asOf;
  private transient @Nullable CertificateValidity validity;
  private transient @Nullable CertificateView view;

  @PostConstruct
  void open() {
    setNumber(Faces.getRequestParameter("number"));
    shown = number != null;
    if (!shown) {
      setNumber(filters.of(LOOKED_UP));
    }
  }

  /** Looks a certificate up; none of that number is told on the page itself. */
  public String find() {
    view = null;
    shown = false;
    if (number != null) {
      certificates.view(number);
      filters.keep(LOOKED_UP, number);
    }
    return "/certificate/certificate?faces-redirect=true"
        + (number == null ? "" : "&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
  }

  /** Forgets which was looked up last. */
  public String clear() {
    filters.keep(LOOKED_UP, null);
    return "/certificate/certificate?faces-redirect=true";
  }

  /** Whether one was looked up before. */
  public boolean isRemembered() {
    return !filters.of(LOOKED_UP).isEmpty();
  }

  /** Says something about it. */
  public String tell() {
    certificates.tell(String.valueOf(number), new NewStateEvent(change, from, basis, decision));
    Notices.done("certificate.certificate.told");
    return find();
  }

  /** Asks what it was worth on the day. */
  public void ask() {
    validity = certificates.validity(String.valueOf(number), asOf);
  }

  /** What it was worth on the day, null while nobody asked. */
  public @Nullable CertificateValidity getValidity() {
    return validity;
  }

  /** The same in words. */
  public String getTold() {
    return validity == null
        ? ""
        : words.say(
            "certificate.certificate.asOfTold",
            words.day(validity.asOf()),
            words.of(validity.validity()));
  }

  /** Sends its file. */
  public void download() throws IOException {
    FetchedFile file = files.fetch(String.valueOf(number));
    file.fetched().ifPresent(line -> line.headers().forEach(Faces::addResponseHeader));
    Faces.sendFile(file.pdf(), number + ".pdf", true);
  }

  /** Sends its credential. */
  public void credential() throws IOException {
    byte[] credential =
        certificates.credential(String.valueOf(number)).getBytes(StandardCharsets.UTF_8);
    Faces.sendFile(credential, number + ".json", true);
  }

  /** The certificate of the number, null while none was asked for. */
  public @Nullable CertificateView getView() {
    if (view == null && shown && number != null) {
      view = certificates.view(number);
    }
    return view;
  }

  /** Whether the caller may say something about it: the issuer or the HR bureau's reviewer. */
  public boolean isMayTell() {
    return Faces.isUserInRole(Role.N_SCHOOL)
        || Faces.isUserInRole(Role.N_EVALUATOR)
        || Faces.isUserInRole(Role.N_HR_REVIEWER)
        || (Faces.isUserInRole(Role.N_HEALTH_REVIEWER) && isMayReissue());
  }

  /** Whether the caller may print it once more: its issuer. */
  public boolean isMayReissue() {
    return Officers.issuer() && certificates.own(String.valueOf(number));
  }

  /** Whether the caller reads the void register: an issuer, the HR bureau, the auditor. */
  public boolean isMaySeeVoids() {
    return Officers.issuer() || Faces.isUserInRole(Role.N_AUDITOR);
  }

  /** What can be said. */
  public List<StateChange> getChanges() {
    return List.of(StateChange.values());
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null || number.isBlank() ? null : number.strip();
  }

  public @Nullable LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(@Nullable LocalDate asOf) {
    this.asOf = asOf;
  }

  public @Nullable StateChange getChange() {
    return change;
  }

  public void setChange(@Nullable StateChange change) {
    this.change = change;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable String getBasis() {
    return basis;
  }

  public void setBasis(@Nullable String basis) {
    this.basis = basis;
  }

  public @Nullable String getDecision() {
    return decision;
  }

  public void setDecision(@Nullable String decision) {
    this.decision = decision;
  }
}
