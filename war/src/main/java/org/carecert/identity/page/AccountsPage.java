package org.carecert.identity.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.identity.Accounts;
import org.carecert.identity.domain.AccountLine;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** The administrator's page of accounts. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Accounts accounts;
  @Inject private Words words;

  private @Nullable String text;
  private @Nullable String username;
  private @Nullable String password;
  private transient List<AccountLine> lines = List.of();

  @PostConstruct
  void open() {
    search();
  }

  /** Finds accounts by user or display name. */
  public void search() {
    lines = accounts.search(text == null ? "" : text, 0, 200).items();
  }

  /** Closes an account. */
  public void close(long id) {
    accounts.close(id);
    Notices.done("identity.accounts.closedDone");
    search();
  }

  /** Gives an account a new password and opens its lock. */
  public String reset() {
    new Require().text("username", username, 60).text("password", password, 200).check();
    accounts.reset(accounts.known(String.valueOf(username)), String.valueOf(password));
    Notices.done("identity.accounts.resetDone");
    return "/identity/accounts?faces-redirect=true";
  }

  /** The roles of a line in words. */
  public String roles(AccountLine line) {
    return line.roles().stream().sorted().map(words::of).collect(Collectors.joining("、"));
  }

  /** The key of the state of a line. */
  public String stateKey(AccountLine line) {
    if (line.closed()) {
      return "identity.accounts.isClosed";
    }
    return line.open() ? "identity.accounts.isOpen" : "identity.accounts.isLocked";
  }

  public List<AccountLine> getLines() {
    return lines;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
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
}
