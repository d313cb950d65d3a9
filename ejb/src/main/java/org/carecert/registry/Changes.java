package org.carecert.registry;

import static org.carecert.shared.Role.N_AUDITOR;
import static org.carecert.shared.Role.N_HEALTH_CLERK;
import static org.carecert.shared.Role.N_HEALTH_REVIEWER;
import static org.carecert.shared.Role.N_HR_CLERK;
import static org.carecert.shared.Role.N_HR_REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.registry.domain.ChangeLine;
import org.carecert.registry.domain.RegistryChange;
import org.carecert.registry.store.ChangeStore;
import org.carecert.shared.Slice;

/** 变更通知: a durable feed of what changed; who keeps the cursor misses nothing. */
@Stateless
public class Changes {
  @Inject private ChangeStore changes;
  @Inject private RegistryVersion version;
  @Inject private People people;

  /** Changes after a cursor, in the order of their numbers. */
  @RolesAllowed({N_HR_CLERK, N_HR_REVIEWER, N_HEALTH_CLERK, N_HEALTH_REVIEWER, N_AUDITOR})
  public Slice<ChangeLine> after(long cursor, int limit) {
    version.current();
    List<RegistryChange> found = changes.after(cursor, limit + 1);
    Map<Long, PersonCard> cards =
        people.cards(
            found.stream()
                .map(RegistryChange::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return Slice.of(found.stream().map(c -> line(c, cards)).toList(), limit, ChangeLine::version);
  }

  private static ChangeLine line(RegistryChange change, Map<Long, PersonCard> cards) {
    Long id = change.personId();
    PersonCard card = id == null ? null : cards.get(id);
    return new ChangeLine(
        change.version(), change.kind(), card == null ? null : card.code(), change.at());
  }
}
