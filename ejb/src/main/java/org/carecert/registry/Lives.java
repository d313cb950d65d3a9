package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.registry.domain.LifeStep;
import org.carecert.registry.domain.PersonFile;
import org.carecert.shared.CityClock;

/** 柜台 · 职业历程: how far a person has come, from training to employment. */
@Stateless
@PermitAll
public class Lives {
  @Inject private People people;
  @Inject private PersonFiles files;
  @Inject private WorkerPapers papers;
  @Inject private Clock clock;

  /** The steps of this person up to now. */
  public List<LifeStep> of(long personId) {
    Instant now = clock.instant();
    PersonFile file =
        files
            .of(List.of(personId), CityClock.dayOf(now), now, Set.of())
            .getOrDefault(personId, PersonFile.EMPTY);
    return papers.life(personId, file);
  }

  /** The person of this public code; 0 if there is none. */
  public long person(String code) {
    return people.byCode(code).map(PersonCard::id).orElse(0L);
  }
}
