package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.audit.Reads;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.organisation.Bodies;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.registry.domain.AskerScope;
import org.carecert.shared.Role;

/** 柜台 · 查验方: who asks about people, and the memory that he has read. */
@Stateless
@PermitAll
public class Askers {
  @Inject private Callers callers;
  @Inject private Bodies bodies;
  @Inject private Reads reads;

  /** Where the caller stands. */
  public AskerScope scope() {
    Caller caller = callers.current();
    if (!caller.has(Role.FACILITY)) {
      return new AskerScope(false, Set.of());
    }
    Set<Long> here =
        bodies.operatedBy(caller.organisation()).stream()
            .map(BodyCard::id)
            .collect(Collectors.toSet());
    here.add(caller.organisation());
    return new AskerScope(true, here);
  }

  /** Remembers that these people's files were read. */
  public void read(Set<Long> people) {
    people.forEach(id -> reads.recorded("person", id, "verification"));
  }
}
