package org.carecert.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.audit.domain.Actor;
import org.carecert.audit.domain.AuditEntry;
import org.carecert.audit.domain.AuditLeaf;
import org.carecert.audit.domain.AuditOutcome;
import org.carecert.audit.domain.Happening;
import org.carecert.audit.store.AuditStore;
import org.carecert.shared.Fact;
import org.carecert.shared.Json;
import org.carecert.shared.Origin;
import org.carecert.shared.Role;

/** 审计柜台: a counter that writes audit entries for whoever is calling. */
@Stateless
@PermitAll
public class Recorder {
  private static final int SALT = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private AuditStore store;
  @Inject private Clock clock;
  @Inject private Origin origin;
  @Resource private SessionContext context;

  /** A fact, in the transaction that makes it, and its leaf of the log. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void fact(Fact fact) {
    AuditEntry entry =
        write(
            AuditOutcome.DONE,
            new Happening(fact.getClass().getSimpleName(), fact.subject(), Json.text(fact)));
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    store.add(new AuditLeaf(entry.id(), entry.told(), salt));
  }

  /** Something that must outlive a rollback, in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void apart(AuditOutcome outcome, Happening happening) {
    write(outcome, happening);
  }

  /** Several such things at once. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void apart(AuditOutcome outcome, List<Happening> happenings) {
    happenings.forEach(happening -> write(outcome, happening));
  }

  private AuditEntry write(AuditOutcome outcome, Happening happening) {
    // The database keeps microseconds; the log commits to what is read again.
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    AuditEntry entry = new AuditEntry(at, actor(), outcome, happening);
    store.add(entry);
    return entry;
  }

  private Actor actor() {
    String name = context.getCallerPrincipal().getName();
    String roles =
        Role.codes().stream().filter(context::isCallerInRole).collect(Collectors.joining(" "));
    return new Actor(name, roles, origin.address());
  }
}
