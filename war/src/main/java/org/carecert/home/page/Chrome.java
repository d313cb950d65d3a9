package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carecert.identity.Myself;
import org.carecert.shared.ClockStanding;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** What stands around every page: the menu, who is signed in, the language switch. */
@Named
@RequestScoped
public class Chrome {
  @Inject private HttpServletRequest request;
  @Inject private Myself myself;
  @Inject private ClockStanding clock;

  /** Whether somebody is signed in. */
  public boolean isSignedIn() {
    return request.getUserPrincipal() != null;
  }

  /** The name of who is signed in. */
  public String getDisplayName() {
    return isSignedIn() ? myself.displayName() : "";
  }

  /** Where somebody's work begins. */
  public String getHome() {
    return isSignedIn() ? "/home/desk.xhtml" : "/identity/sign-in.xhtml";
  }

  /** The menu of who is signed in. */
  public List<Menu.Entry> getMenu() {
    return Menu.of(request::isUserInRole, request.getServletPath());
  }

  /** The entries that stand in the header. */
  public List<Menu.Entry> getInSight() {
    return Menu.inSight(getMenu());
  }

  /** The entries behind "more"; none while all are in sight. */
  public List<Menu.Entry> getMore() {
    List<Menu.Entry> all = getMenu();
    List<Menu.Entry> inSight = Menu.inSight(all);
    return all.stream().filter(entry -> !inSight.contains(entry)).toList();
  }

  /** Whether officers must be told that the machine's clock is wrong. */
  public boolean isClockBehind() {
    return isSignedIn() && !request.isUserInRole(Role.N_CANDIDATE) && clock.behind().isPresent();
  }

  /** The moment that the clock is behind. */
  public @Nullable Instant getNewestRecorded() {
    return clock.behind().orElse(null);
  }

  /** This page in another language. */
  public String inLanguage(String tag) {
    String rest =
        Optional.ofNullable(request.getQueryString())
            .map(q -> q.replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", ""))
            .filter(q -> !q.isEmpty())
            .map(q -> q + "&")
            .orElse("");
    return request.getRequestURI() + "?" + rest + "lang=" + tag;
  }
}
