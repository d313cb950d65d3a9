package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.carecert.audit.Reads;
import org.carecert.exam.domain.ExamSession;
import org.carecert.identity.People;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.PersonCard;

/** 考场名册柜台 (counter): who the people of a session are, and the memory that a list was read. */
@Stateless
@PermitAll
public class Roll {
  @Inject private People people;
  @Inject private Reads reads;

  /** The cards of these people by id. */
  public Map<Long, PersonCard> cards(Collection<Long> personIds) {
    return people.cards(personIds);
  }

  /** The person of a document, if recorded. */
  public Optional<PersonCard> find(DocumentNumber document) {
    return people.find(document);
  }

  /** Somebody reads the list of a session's people for this purpose. */
  public void read(ExamSession session, String purpose) {
    reads.recorded("exam", session.id(), purpose);
  }
}
