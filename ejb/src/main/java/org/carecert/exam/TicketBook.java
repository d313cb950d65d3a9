package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Ticket;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.organisation.Bodies;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.shared.CityClock;
import org.carecert.standard.Standards;

/** 准考证内容柜台 (counter): what stands on a ticket. */
@Stateless
@PermitAll
public class TicketBook {
  @Inject private Places places;
  @Inject private People people;
  @Inject private Bodies bodies;
  @Inject private Standards standards;

  /** The ticket of an admission. */
  public Ticket ticket(ExamSession session, Admission admission) {
    PersonCard person = people.card(admission.personId());
    BodyCard office = bodies.card(session.ownerId());
    Instant startsAt = places.window(session, admission.seat()).opensAt();
    String occupation = session.scope().occupation();
    int level = session.scope().level();
    String name =
        standards
            .edition(occupation, level, CityClock.dayOf(startsAt))
            .map(edition -> edition.occupationName())
            .orElse(occupation);
    return new Ticket(
        admission.code(),
        person.name(),
        person.maskedNumber(),
        session.plan().name(),
        name,
        level,
        places.plan(session).place(admission.seat()),
        startsAt,
        session.papers().minutes(),
        office.name(),
        office.nameKo());
  }
}
