package org.carecert.identity.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.home.page.Notices;
import org.carecert.identity.Accounts;
import org.carecert.identity.domain.AccountLine;
import org.jspecify.annotations.Nullable;

/** The administrator's page of accounts. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Accounts accounts;

  private @Nullable String text;
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

  /** The roles of a line in words. */
  public String roles(AccountLine line) {
    return line.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
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
}
