package org.carecert.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.home.page.Notices;
import org.carecert.identity.Consents;
import org.carecert.identity.domain.Consent;
import org.carecert.identity.domain.ConsentKind;
import org.carecert.shared.Role;

/** Where a person reads the notice and agrees, each point apart. */
@Named
@RequestScoped
public class ConsentPage {
  @Inject private Consents consents;
  @Inject private HttpServletRequest request;

  private String[] chosen = {};

  /** Whether who is signed in is still to be asked. */
  public boolean isAsked() {
    return request.isUserInRole(Role.N_CANDIDATE) && consents.asked();
  }

  /** Agrees. */
  public String give() {
    Set<ConsentKind> kinds =
        Arrays.stream(chosen).map(ConsentKind::valueOf).collect(Collectors.toSet());
    consents.give(kinds);
    Notices.done("identity.consent.given");
    return "/home/desk?faces-redirect=true";
  }

  public ConsentKind[] getKinds() {
    return ConsentKind.values();
  }

  public String getVersion() {
    return Consent.NOTICE_VERSION;
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen.clone();
  }
}
