package org.carecert.standard.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.carecert.home.page.GivenSource;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.DataProposals;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.ParameterKind;
import org.jspecify.annotations.Nullable;

/** The page of dated numbers, with those that are still unconfirmed. */
@Named
@RequestScoped
public class ParametersPage {
  @Inject private DatedData data;
  @Inject private DataProposals proposals;
  @Inject private HttpServletRequest request;
  @Inject private Words words;

  private @Nullable List<ParameterKind> kinds;
  private @Nullable String key;
  private @Nullable String value;
  private final GivenSource source = new GivenSource();

  /** Every row. */
  public List<Parameter> getLines() {
    return data.parameters();
  }

  /** What each parameter may hold. */
  public List<ParameterKind> getKinds() {
    List<ParameterKind> now = kinds;
    if (now == null) {
      now = data.kinds();
      kinds = now;
    }
    return now;
  }

  /** What a parameter is called. */
  public String name(String asked) {
    return words.say("standard.parameter." + asked);
  }

  /** What a parameter may hold, in words. */
  public String bounds(String asked) {
    return getKinds().stream()
        .filter(kind -> kind.key().equals(asked))
        .map(ParameterKind::bounds)
        .findFirst()
        .orElse("");
  }

  /** How many rows wait for confirmation. */
  public long getUnconfirmed() {
    return getLines().stream().filter(p -> !p.confirmed()).count();
  }

  /** Whether this person may propose a row. */
  public boolean isMayEnter() {
    return !request.isUserInRole(Role.N_AUDITOR) && !request.isUserInRole(Role.N_ADMIN);
  }

  /** Proposes a new value from a day on. */
  public String enter() {
    source.asked(new Require().text("key", key, 100).text("value", value, 500)).check();
    proposals.parameter(
        new Parameter(
            String.valueOf(key),
            String.valueOf(value),
            source.day(),
            null,
            source.cited(),
            source.isConfirmed()));
    Notices.done("standard.proposals.made");
    return "/standard/parameters?faces-redirect=true";
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }

  public @Nullable String getValue() {
    return value;
  }

  public void setValue(@Nullable String value) {
    this.value = value;
  }

  public GivenSource getSource() {
    return source;
  }
}
