package org.carecert.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.carecert.home.page.CityAuthentication;
import org.carecert.home.page.SessionHolder;
import org.carecert.identity.SignIn;
import org.carecert.identity.domain.SignedIn;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** Signing in on the pages. */
@Named
@RequestScoped
public class SignInPage {
  @Inject private SignIn signIn;

  private @Nullable String username;
  private @Nullable String password;
  private @Nullable String to;
  private boolean expired;

  /** Signs in, in a fresh session, and goes where the person wanted to go. */
  public void enter() throws IOException {
    new Require().text("username", username, 60).text("password", password, 200).check();
    SignedIn signedIn = signIn.enter(String.valueOf(username).strip(), String.valueOf(password));
    ExternalContext faces = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) faces.getRequest();
    request.getSession(true);
    request.changeSessionId();
    request
        .getSession()
        .setAttribute(
            CityAuthentication.SIGNED_IN, SessionHolder.of(signedIn.username(), signedIn.roles()));
    faces.redirect(target());
  }

  // Only a path of our own: never a way to another site.
  private String target() {
    return to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\")
        ? to
        : "/home/desk.xhtml";
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public boolean isExpired() {
    return expired;
  }

  public void setExpired(boolean expired) {
    this.expired = expired;
  }
}
