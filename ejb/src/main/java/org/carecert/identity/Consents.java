package org.carecert.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.Consent;
import org.carecert.identity.domain.ConsentGiven;
import org.carecert.identity.domain.ConsentKind;
import org.carecert.identity.domain.ConsentLine;
import org.carecert.identity.domain.IdentityReason;
import org.carecert.identity.store.ConsentStore;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 个人信息同意: the desk where a person agrees to what is kept about him, each thing apart. */
@Stateless
public class Consents {
  @Inject private ConsentStore store;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** What the caller has agreed to, the oldest first. */
  @RolesAllowed(Role.N_CANDIDATE)
  public List<ConsentLine> mine() {
    return store.of(callers.current().accountId()).stream().map(Consent::line).toList();
  }

  /** Whether the caller is still to be asked under the present notice. */
  @RolesAllowed(Role.N_CANDIDATE)
  public boolean asked() {
    return EnumSet.allOf(ConsentKind.class).stream()
        .filter(ConsentKind::needed)
        .anyMatch(kind -> !given().contains(kind));
  }

  /**
   * The caller agrees, under the present notice; told twice changes nothing.
   *
   * @throws Refused CONSENT_NEEDED if one is missing without which nothing can be done for him
   */
  @RolesAllowed(Role.N_CANDIDATE)
  public List<ConsentLine> give(@Nullable Set<ConsentKind> kinds) {
    Set<ConsentKind> before = given();
    Set<ConsentKind> now = EnumSet.noneOf(ConsentKind.class);
    now.addAll(kinds == null ? Set.of() : kinds);
    for (ConsentKind kind : ConsentKind.values()) {
      if (kind.needed() && !now.contains(kind) && !before.contains(kind)) {
        throw Refused.at("kinds", IdentityReason.CONSENT_NEEDED);
      }
    }
    now.removeAll(before);
    Caller caller = callers.current();
    for (ConsentKind kind : now) {
      store.add(new Consent(caller.accountId(), kind, clock.instant()));
      facts.fire(new ConsentGiven(caller.accountId(), kind, Consent.NOTICE_VERSION));
    }
    return mine();
  }

  private Set<ConsentKind> given() {
    return mine().stream()
        .filter(line -> line.version().equals(Consent.NOTICE_VERSION))
        .map(ConsentLine::kind)
        .collect(Collectors.toSet());
  }
}
