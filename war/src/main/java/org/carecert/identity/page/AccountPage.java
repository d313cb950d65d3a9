package org.carecert.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carecert.home.page.Notices;
import org.carecert.identity.Accounts;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** One's own account: password and leaving. */
@Named
@RequestScoped
public class AccountPage {
  @Inject private Accounts accounts;

  private @Nullable String present;
  private @Nullable String wanted;

  /** Changes the password. */
  public String change() {
    new Require().text("present", present, 200).text("wanted", wanted, 200).check();
    accounts.changeOwnPassword(String.valueOf(present), String.valueOf(wanted));
    Notices.done("identity.account.done");
    return "/identity/account?faces-redirect=true";
  }

  /** Leaves: the session ends. */
  public String leave() {
    FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
    return "/index?faces-redirect=true";
  }

  public @Nullable String getPresent() {
    return present;
  }

  public void setPresent(@Nullable String present) {
    this.present = present;
  }

  public @Nullable String getWanted() {
    return wanted;
  }

  public void setWanted(@Nullable String wanted) {
    this.wanted = wanted;
  }
}
