package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.EligibilityLine;
import org.carecert.exam.domain.EntryLack;
import org.carecert.exam.domain.EntryStandardLine;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.store.EntryStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.Refusal;

/**
 * 资格名册柜台 (counter): what those who are admitted to a session, or would be, showed for the entry
 * conditions, and what each lacks.
 */
@Stateless
@PermitAll
public class EligibilityBook {
  @Inject private EntryStore store;
  @Inject private EntryRule rule;
  @Inject private AdmissionGate gate;
  @Inject private Roll roll;
  @Inject private Officers officers;

  /** Everybody who is admitted, by seat; the reading is remembered. */
  public List<EligibilityLine> admitted(ExamSession session) {
    List<Roll.Seated> seated = roll.read(session, "eligibility");
    Set<Long> stopped = stopped(seated.stream().map(Roll.Seated::admission).toList());
    return seated.stream()
        .map(each -> line(session, each.person(), Optional.of(each.admission()), stopped))
        .toList();
  }

  /** Everybody of a cohort, admitted or not; the reading is remembered. */
  public List<EligibilityLine> applicants(ExamSession session, String cohortCode) {
    Map<Long, Admission> admitted =
        roll.seated(session).stream()
            .map(Roll.Seated::admission)
            .collect(Collectors.toMap(Admission::personId, Function.identity()));
    Set<Long> stopped = stopped(admitted.values());
    List<EligibilityLine> lines = new ArrayList<>();
    for (PersonCard person : roll.ofCohort(session, cohortCode)) {
      Optional<Admission> own = Optional.ofNullable(admitted.get(person.id()));
      lines.add(line(session, person, own, stopped));
    }
    return lines;
  }

  private Set<Long> stopped(Collection<Admission> admissions) {
    return store.lacks(admissions.stream().map(Admission::id).toList()).stream()
        .map(EntryLack::admissionId)
        .collect(Collectors.toSet());
  }

  /** The conditions that hold on the session's day; none = nothing is on record. */
  public Optional<EntryStandardLine> standard(ExamSession session) {
    return rule.standard(session);
  }

  private EligibilityLine line(
      ExamSession session, PersonCard person, Optional<Admission> own, Set<Long> stopped) {
    List<Refusal> bars = own.isPresent() ? List.of() : gate.bars(session, person);
    return new EligibilityLine(
        own.map(Admission::code).orElse(null),
        own.map(Admission::seat).orElse(0),
        person.name(),
        person.maskedNumber(),
        store.facts(session.ownerId(), person.id()).stream()
            .map(f -> new EligibilityLine.ShownFact(f.code(), f.draft()))
            .toList(),
        rule.verdict(session, person.id()),
        bars,
        names(store.relatives(person.id())),
        own.filter(admission -> stopped.contains(admission.id())).isPresent());
  }

  private List<String> names(Collection<Long> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : officers.of(accounts).values().stream().map(Caller::username).sorted().toList();
  }
}
