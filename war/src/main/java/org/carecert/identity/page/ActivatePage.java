package org.carecert.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carecert.home.page.Notices;
import org.carecert.identity.Activation;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** Making an account one's own with the slip of the school. */
@Named
@RequestScoped
public class ActivatePage {
  @Inject private Activation activation;

  private @Nullable String username;
  private @Nullable String code;
  private @Nullable String password;

  /** Activates and goes to the sign-in. */
  public String activate() {
    new Require()
        .text("username", username, 60)
        .text("code", code, 20)
        .text("password", password, 200)
        .check();
    activation.activate(String.valueOf(username), String.valueOf(code), String.valueOf(password));
    Notices.done("identity.activate.done");
    return "/identity/sign-in?faces-redirect=true";
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
