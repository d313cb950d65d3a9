package org.carecert.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.carecert.home.page.Notices;
import org.carecert.identity.Accounts;
import org.carecert.identity.OwnPhone;
import org.carecert.identity.PageTokens;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** One's own account: password and leaving. */
@Named
@RequestScoped
public class AccountPage {
  @Inject private Accounts accounts;
  @Inject private OwnPhone phones;
  @Inject private PageTokens tokens;
  @Inject private HttpServletRequest request;

  private @Nullable String present;
  private @Nullable String wanted;
  private @Nullable String phone;
  private @Nullable String password;

  /** Changes the password. */
  public String change() {
    new Require().text("present", present, 200).text("wanted", wanted, 200).check();
    accounts.changeOwnPassword(String.valueOf(present), String.valueOf(wanted));
    Notices.done("identity.account.done");
    return "/identity/account?faces-redirect=true";
  }

  /** Changes the phone number. */
  public String changePhone() {
    phones.change(phone, password);
    Notices.done("identity.account.phoneDone");
    return "/identity/account?faces-redirect=true";
  }

  /** Whether a person looks who has a phone number here. */
  public boolean isPerson() {
    return request.isUserInRole(Role.N_CANDIDATE);
  }

  /** The number that is kept, its middle hidden. */
  public String getKept() {
    return isPerson() ? phones.masked() : "";
  }

  /** Leaves: the session ends, and what its pages were given. */
  public String leave() {
    if (request.getSession().getAttribute(PageTokens.KEPT) instanceof List<?> given) {
      given.forEach(token -> tokens.end(String.valueOf(token)));
    }
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

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
