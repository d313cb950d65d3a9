package org.carecert.organisation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.home.page.Notices;
import org.carecert.identity.domain.AccountWanted;
import org.carecert.organisation.AccountDesk;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.shared.Role;

/** The administrator opens an account for somebody, or for a program. */
@Named
@RequestScoped
public class OpenAccountPage {
  @Inject private AccountDesk desk;

  private String username = "";
  private String displayName = "";
  private String body = "";
  private List<String> roles = List.of();
  private boolean program;
  private String password = "";

  /** Opens the account; the password is told in person and shown nowhere again. */
  public String open() {
    Set<Role> wanted = roles.stream().map(Role::valueOf).collect(Collectors.toSet());
    desk.open(body, new AccountWanted(username, displayName, wanted, program, password));
    Notices.done("organisation.account.opened", username);
    return "/identity/accounts?faces-redirect=true";
  }

  /** The bodies that an account can belong to. */
  public List<BodyCard> getBodies() {
    return desk.bodies();
  }

  /** The roles that an account is opened with; a candidate's opens by a slip. */
  public List<Role> getAllRoles() {
    return Arrays.stream(Role.values()).filter(role -> role != Role.CANDIDATE).toList();
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = List.copyOf(roles);
  }

  public boolean isProgram() {
    return program;
  }

  public void setProgram(boolean program) {
    this.program = program;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
