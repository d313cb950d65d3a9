package org.carecert.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.carecert.identity.AccountOpening;
import org.carecert.identity.People;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.identity.domain.NewAccount;
import org.carecert.identity.domain.Password;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.organisation.domain.DemoBodies;
import org.carecert.organisation.domain.NewBody;
import org.carecert.shared.CityClock;
import org.jspecify.annotations.Nullable;

/** 演示城市柜台: a counter that makes the demo's bodies and accounts, again and again the same. */
@Stateless
@PermitAll
public class DemoCity {
  private static final LocalDate FILED_FROM = LocalDate.of(2020, 1, 1);

  @Inject private Bodies bodies;
  @Inject private AccountOpening accounts;
  @Inject private People people;
  @Inject private Clock clock;

  /** Makes what is missing; every account has this password afterwards. */
  public void ensure(String password) {
    DemoBodies.BODIES.forEach(this::ensure);
    List<DemoBodies.DemoAccount> missing =
        DemoBodies.ACCOUNTS.stream().filter(a -> !accounts.taken(a.username())).toList();
    if (!missing.isEmpty()) {
      String hash = Password.hash(password);
      missing.forEach(account -> open(account, hash));
    }
    accounts.passwords(
        DemoBodies.ACCOUNTS.stream().map(DemoBodies.DemoAccount::username).toList(), password);
  }

  private void open(DemoBodies.DemoAccount account, String passwordHash) {
    accounts.open(
        new NewAccount(
            account.username(),
            account.displayName(),
            account.roles(),
            account.body() == null ? null : bodies.byCode(account.body()).orElseThrow().id(),
            person(account),
            account.program()),
        passwordHash);
  }

  private void ensure(NewBody body) {
    if (bodies.byCode(body.code()).isPresent()) {
      return;
    }
    long id = bodies.record(body);
    if (body.kind() == BodyKind.SCHOOL || body.kind() == BodyKind.EVALUATION_ORGANISATION) {
      fileEverything(bodies.card(id));
    }
  }

  // The second and third bodies have a narrower scope, so that a refusal can be seen.
  private void fileEverything(BodyCard body) {
    List<Integer> levels = body.code().endsWith("-1") ? List.of(5, 4, 3) : List.of(5, 4);
    levels.forEach(level -> bodies.file(body.id(), "4-10-01-03", level, FILED_FROM));
    if (body.code().endsWith("-1")) {
      levels.forEach(level -> bodies.file(body.id(), "4-10-01-02", level, FILED_FROM));
      bodies.file(body.id(), "4-14-02-01", 4, FILED_FROM);
      bodies.file(body.id(), "4-10-01-03", 2, FILED_FROM);
    }
  }

  private @Nullable Long person(DemoBodies.DemoAccount account) {
    if (account.person() == null) {
      return null;
    }
    DocumentNumber document =
        DocumentNumber.parse(
                DocumentType.RESIDENT_ID, account.person().document(), CityClock.today(clock))
            .orElseThrow();
    return people.recorded(account.displayName(), account.person().koreanName(), document);
  }
}
