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
    Ticket.Named name =
        standards
            .occupation(occupation)
            .map(known -> new Ticket.Named(known.name(), known.nameKo()))
            .orElse(new Ticket.Named(occupation, null));
    return new Ticket(
        admission.code(),
        new Ticket.Named(person.name(), person.koreanName()),
        person.maskedNumber(),
        session.plan().name(),
        name,
        session.scope().level(),
        places.plan(session).place(admission.seat()),
        startsAt,
        session.papers().minutes(),
        new Ticket.Named(office.name(), office.nameKo()));
  }
}
