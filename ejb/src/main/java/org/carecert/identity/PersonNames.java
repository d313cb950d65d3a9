package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.FormerName;
import org.carecert.identity.domain.NamesBorne;
import org.carecert.identity.domain.Naming;
import org.carecert.identity.domain.Person;
import org.carecert.identity.domain.PersonCard;
import org.carecert.identity.domain.PersonRenamed;
import org.carecert.identity.store.FormerNameStore;
import org.carecert.identity.store.PersonStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/** 柜台 · 姓名: what people are called and were called; a name is superseded and never edited. */
@Stateless
@PermitAll
public class PersonNames {
  // Who is nobody has no former names either; looking for them takes as long.
  private static final long NOBODY = -1;

  @Inject private PersonStore people;
  @Inject private FormerNameStore names;
  @Inject private People recorded;
  @Inject private Event<Fact> facts;

  /** A person with his names; empty, after the same work, if there is no such person. */
  public Optional<NamesBorne> of(long personId) {
    return borne(people.byId(personId).map(Person::card));
  }

  /** The person of a document with his names; the same work is done if there is none. */
  public Optional<NamesBorne> find(DocumentNumber document) {
    return borne(recorded.find(document));
  }

  /** Puts a name in the place of the present one; nothing happens if it is the present one. */
  public void superseded(long personId, Naming right, String basis, Instant at) {
    Person person = people.locked(personId).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Optional<FormerName> former = person.renamed(right, basis, at);
    former.ifPresent(
        name -> {
          names.add(name);
          facts.fire(new PersonRenamed(name.personId()));
        });
  }

  private Optional<NamesBorne> borne(Optional<PersonCard> card) {
    List<FormerName> former = names.of(card.map(PersonCard::id).orElse(NOBODY));
    return card.map(of -> new NamesBorne(of, former.stream().map(FormerName::borne).toList()));
  }
}
