package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carecert.audit.Reads;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.CandidateRef;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.People;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CityClock;

/**
 * 考场名册柜台 (counter): who sits in a session and who is meant by a list of candidates. A list of names
 * that somebody reads is remembered.
 */
@Stateless
@PermitAll
public class Roll {
  @Inject private SessionStore sessions;
  @Inject private Schooling schooling;
  @Inject private AbsenceBook absences;
  @Inject private People people;
  @Inject private Reads reads;
  @Inject private Clock clock;

  /** Everybody admitted to a session, by seat. */
  public List<Seated> seated(ExamSession session) {
    List<Admission> admissions = sessions.admissions(session.id());
    Map<Long, PersonCard> cards =
        people.cards(admissions.stream().map(Admission::personId).toList());
    return admissions.stream()
        .map(a -> new Seated(a, Objects.requireNonNull(cards.get(a.personId()))))
        .toList();
  }

  /** The same as somebody reads it for this purpose, which is remembered. */
  public List<Seated> read(ExamSession session, String purpose) {
    reads.recorded("exam", session.id(), purpose);
    return seated(session);
  }

  /** Everybody admitted who is not declared absent from a part, by seat; no name is read. */
  public List<Admission> awaited(ExamSession session, Part part) {
    return absences.awaited(session, part, sessions.admissions(session.id()));
  }

  /**
   * Nothing is marked of who is declared absent.
   *
   * @throws org.carecert.shared.Refused DECLARED_ABSENT
   */
  public void refuseAbsent(MarkPlace place) {
    absences.refuse(place);
  }

  /** The people of a cohort, as somebody reads them to admit them to a session. */
  public Collection<PersonCard> ofCohort(ExamSession session, String cohortCode) {
    reads.recorded("exam", session.id(), "admission");
    return people.cards(schooling.cohort(cohortCode)).values();
  }

  /** Whom a line of a list means: name and document must be the same person's. */
  public Optional<PersonCard> meant(CandidateRef ref) {
    String name = ref.name();
    if (ref.documentType() == null || name == null) {
      return Optional.empty();
    }
    return DocumentNumber.parse(ref.documentType(), ref.documentNumber(), CityClock.today(clock))
        .flatMap(people::find)
        .filter(person -> people.called(person, name));
  }

  /** Somebody on his seat. */
  public record Seated(Admission admission, PersonCard person) {}
}
