package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carecert.exam.ExamBrowsers;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.SessionSignals;
import org.carecert.exam.domain.BrowserKeys;
import org.carecert.exam.domain.CandidateSignals;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.SessionState;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The page of a session's signals, and of the browser that it demands. */
@Named
@RequestScoped
public class SignalsPage {
  @Inject private ExamSessions sessions;
  @Inject private SessionSignals signals;
  @Inject private ExamBrowsers browsers;

  private String code = "";
  private @Nullable SessionCard card;
  private List<CandidateSignals> candidates = List.of();
  private @Nullable String configKeys;
  private @Nullable String examKeys;

  @PostConstruct
  void open() {
    code = Params.needed("code");
    card = sessions.card(code);
    candidates = signals.of(code);
    BrowserKeys keys = browsers.of(code);
    configKeys = lines(keys.config());
    examKeys = lines(keys.exam());
  }

  private static String lines(java.util.Set<String> keys) {
    return String.join("\n", keys.stream().sorted().toList());
  }

  /** Demands the browser of these keys. */
  public String demand() {
    browsers.demand(code, BrowserKeys.of(keys(configKeys), keys(examKeys)));
    Notices.done("exam.browsers.saved");
    return "/exam/signals?faces-redirect=true&code=" + code;
  }

  private static List<String> keys(@Nullable String lines) {
    return lines == null ? List.of() : lines.lines().toList();
  }

  public String getCode() {
    return code;
  }

  public @Nullable SessionCard getCard() {
    return card;
  }

  public boolean isPlanned() {
    return card != null && card.state() == SessionState.PLANNED;
  }

  public List<CandidateSignals> getCandidates() {
    return candidates;
  }

  public @Nullable String getConfigKeys() {
    return configKeys;
  }

  public void setConfigKeys(@Nullable String configKeys) {
    this.configKeys = configKeys;
  }

  public @Nullable String getExamKeys() {
    return examKeys;
  }

  public void setExamKeys(@Nullable String examKeys) {
    this.examKeys = examKeys;
  }
}
