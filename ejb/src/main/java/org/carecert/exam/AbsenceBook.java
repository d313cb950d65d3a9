package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Absence;
import org.carecert.exam.domain.AbsenceDeclared;
import org.carecert.exam.domain.AbsenceWithdrawn;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Substitute;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.MarkStore;
import org.carecert.identity.Callers;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/**
 * 缺考登记册柜台 (counter): who is declared absent from a part that people mark. The session is locked
 * before something is said.
 */
@Stateless
@PermitAll
public class AbsenceBook {
  @Inject private DecisionStore store;
  @Inject private MarkStore marks;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The parts in which people of a session are absent. */
  public Map<Long, Set<Part>> standing(ExamSession session) {
    Map<Long, Set<Part>> absent = new HashMap<>();
    for (Absence absence : all(session)) {
      absent
          .computeIfAbsent(absence.place().personId(), id -> EnumSet.noneOf(Part.class))
          .add(absence.place().part());
    }
    return absent;
  }

  /** The absences of a session that stand. */
  public List<Absence> all(ExamSession session) {
    return last(session.id()).values().stream().filter(Absence::standing).toList();
  }

  private Map<Absence.Place, Absence> last(long session) {
    Map<Absence.Place, Absence> last = new HashMap<>();
    store.onAbsence(session).forEach(absence -> last.put(absence.place(), absence));
    return last;
  }

  private Optional<Absence> standing(Absence.Place place) {
    return Optional.ofNullable(last(place.sessionId()).get(place)).filter(Absence::standing);
  }

  /** Those of these candidates who are not absent from a part. */
  public List<Admission> awaited(ExamSession session, Part part, List<Admission> admissions) {
    Map<Long, Set<Part>> absent = standing(session);
    return admissions.stream()
        .filter(a -> !absent.getOrDefault(a.personId(), Set.of()).contains(part))
        .toList();
  }

  /**
   * Nothing is marked of who is absent.
   *
   * @throws Refused DECLARED_ABSENT
   */
  public void refuse(MarkPlace place) {
    if (standing(Absence.Place.of(place)).isPresent()) {
      throw Refused.at("admission", ExamReason.DECLARED_ABSENT);
    }
  }

  /**
   * The people of a session who came to a part: somebody marked them, even if he left his place
   * since; but nobody whose mark counts no more, as he was replaced for the candidate.
   */
  public Set<Long> came(ExamSession session, Part part) {
    List<Substitute> substitutes = marks.substitutes(session.id());
    return marks.current(session.id()).keySet().stream()
        .filter(place -> place.part() == part)
        .filter(place -> substitutes.stream().noneMatch(each -> replaced(each, place)))
        .map(MarkPlace::personId)
        .collect(Collectors.toSet());
  }

  private static boolean replaced(Substitute by, MarkPlace place) {
    return by.replaces(place.part(), place.personId(), place.assessorId());
  }

  /** Declares somebody absent who is not. */
  public void declare(Absence.Place place, String reason) {
    int before =
        Optional.ofNullable(last(place.sessionId()).get(place)).map(Absence::version).orElse(0);
    Absence absence = Absence.declared(place, before, said(reason));
    store.add(absence);
    facts.fire(
        new AbsenceDeclared(place.personId(), place.sessionId(), place.part(), absence.version()));
  }

  /**
   * Takes the word back.
   *
   * @throws Refused NOT_ABSENT
   */
  public void withdraw(Absence.Place place, String reason) {
    Absence standing =
        standing(place).orElseThrow(() -> Refused.at("admission", ExamReason.NOT_ABSENT));
    withdraw(standing, "", reason);
  }

  /** What was found afterwards is marked: the word that he was absent does not stand beside it. */
  public void marked(Mark mark) {
    if (mark.version() == 1 && mark.place().part() != Part.THEORY) {
      standing(Absence.Place.of(mark.place()))
          .ifPresent(absence -> withdraw(absence, mark.basis(), mark.basis()));
    }
  }

  private void withdraw(Absence standing, String basis, String reason) {
    Absence withdrawn = standing.withdrawn(basis, said(reason));
    store.add(withdrawn);
    Absence.Place place = withdrawn.place();
    facts.fire(
        new AbsenceWithdrawn(
            place.personId(), place.sessionId(), place.part(), withdrawn.version(), basis));
  }

  private Declared said(String reason) {
    return new Declared(callers.current().accountId(), reason, clock.instant());
  }
}
