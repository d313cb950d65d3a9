package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.identity.domain.Account;
import org.carecert.identity.domain.AccountChanged;
import org.carecert.identity.domain.ActivationSlip;
import org.carecert.identity.domain.NewAccount;
import org.carecert.identity.domain.Password;
import org.carecert.identity.domain.PersonCard;
import org.carecert.identity.store.AccountStore;
import org.carecert.identity.store.ActivationStore;
import org.carecert.identity.store.Vault;
import org.carecert.shared.Digests;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Role;
import org.carecert.shared.store.MarkStore;

/**
 * 开户柜台: a counter that opens accounts for others: trainees' by slip, the demo's at its first start.
 */
@Stateless
@PermitAll
public class AccountOpening {
  /** How long an activation slip is good. */
  public static final Duration SLIP_LIFE = Duration.ofDays(30);

  @Inject private AccountStore store;
  @Inject private ActivationStore activations;
  @Inject private People people;
  @Inject private Vault vault;
  @Inject private MarkStore marks;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Whether this user name is taken. */
  public boolean taken(String username) {
    return store.byUsername(username).isPresent();
  }

  /** Opens an account with a password hash. */
  public void open(NewAccount wanted, String passwordHash) {
    Account account = new Account(wanted, passwordHash);
    store.add(account);
    facts.fire(new AccountChanged(account.id(), "opened"));
  }

  /** Gives these accounts a password, unless they have it; one hash serves all of them. */
  public void passwords(Collection<String> usernames, String password) {
    List<Account> known =
        usernames.stream().flatMap(name -> store.byUsername(name).stream()).toList();
    String commonest =
        known.stream()
            .collect(Collectors.groupingBy(Account::password, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    String kept = fits(password, commonest) ? commonest : Password.hash(password);
    marks.mark(fit(password, kept), clock.instant());
    Set<String> good = Set.of(kept);
    known.stream()
        .filter(account -> !good.contains(account.password()))
        .forEach(
            account -> {
              account.passwordIs(kept);
              facts.fire(new AccountChanged(account.id(), "password-reset"));
            });
  }

  // Deriving a hash again costs a start its second: a keyed digest remembers that the two fit.
  private boolean fits(String password, String hash) {
    return marks.set(fit(password, hash)) || Password.matches(password, hash);
  }

  private String fit(String password, String hash) {
    return "password-fits." + HexFormat.of().formatHex(vault.digest(hash + " " + password));
  }

  /** A slip with user name and activation code for a person; an earlier code ends. */
  public ActivationSlip slip(long personId) {
    PersonCard person = people.card(personId);
    Account account =
        store
            .byPerson(personId)
            .orElseGet(
                () -> {
                  Account fresh =
                      new Account(
                          new NewAccount(
                              "p"
                                  + person
                                      .code()
                                      .substring(0, 8)
                                      .toLowerCase(java.util.Locale.ROOT),
                              person.name(),
                              Set.of(Role.CANDIDATE),
                              null,
                              personId,
                              false),
                          Password.unusable());
                  store.add(fresh);
                  return fresh;
                });
    String code = PublicCode.fresh().substring(0, 12);
    activations.issue(
        account.id(),
        Digests.sha256(code.getBytes(StandardCharsets.UTF_8)),
        clock.instant().plus(SLIP_LIFE));
    facts.fire(new AccountChanged(account.id(), "slip-printed"));
    return new ActivationSlip(person.name(), account.caller().username(), code);
  }
}
