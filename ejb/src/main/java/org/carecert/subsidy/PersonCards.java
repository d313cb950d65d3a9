package org.carecert.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carecert.audit.Reads;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;

/** 柜台 · 申领人: the counter that tells who a claim is of, and records that an officer looked. */
@Stateless
@PermitAll
public class PersonCards {
  @Inject private People people;
  @Inject private Reads reads;

  /** The person's card; an officer's look at it is recorded. */
  public PersonCard of(long personId, boolean officer) {
    if (officer) {
      reads.recorded("person", personId, "subsidy");
    }
    return people.card(personId);
  }
}
