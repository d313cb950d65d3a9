package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Absence;
import org.carecert.exam.domain.AbsenceLine;
import org.carecert.exam.domain.AbsenceSheet;
import org.carecert.exam.domain.AbsenceWanted;
import org.carecert.exam.domain.CandidateLine;
import org.carecert.exam.domain.Completeness;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.UnmarkedLine;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 缺考登记: the desk where an officer, the lead assessor or the chair of a panel says who did not come
 * to a part that people mark. Nobody becomes absent by being forgotten: results are not published
 * while somebody has neither marks nor such a word.
 */
@Stateless
public class Absences {
  private static final int MOST = 500;

  @Inject private AbsenceCharges charges;
  @Inject private AbsenceBook absences;
  @Inject private SessionBook book;
  @Inject private ReviewBook reviews;
  @Inject private Officers officers;
  @Inject private Clock clock;

  /** Who has neither marks nor a declared absence, and which absences stand. */
  @RolesAllowed({Role.N_EVALUATOR, Role.N_ASSESSOR})
  public AbsenceSheet sheet(String sessionCode) {
    AbsenceCharges.Charge charge = charges.of(sessionCode);
    ExamSession session = charge.session();
    List<CandidateLine> lines = book.read(session, Map.of());
    Completeness complete = new Completeness(lines);
    List<UnmarkedLine> unmarked = new ArrayList<>();
    for (Part part : charge.parts()) {
      complete
          .lacking(part)
          .forEach(
              line ->
                  unmarked.add(
                      new UnmarkedLine(
                          line.admission(),
                          line.seat(),
                          line.name(),
                          part,
                          line.given(part),
                          line.needed(part))));
    }
    return new AbsenceSheet(
        sessionCode, session.plan().name(), charge.parts(), unmarked, declared(charge, lines));
  }

  private List<AbsenceLine> declared(AbsenceCharges.Charge charge, List<CandidateLine> lines) {
    List<Absence> standing =
        absences.all(charge.session()).stream()
            .filter(absence -> charge.parts().contains(absence.place().part()))
            .toList();
    Map<Long, Caller> names =
        officers.of(standing.stream().map(Absence::saidBy).collect(Collectors.toSet()));
    Map<Long, CandidateLine> people =
        lines.stream().collect(Collectors.toMap(CandidateLine::personId, line -> line));
    return standing.stream()
        .flatMap(
            absence ->
                Optional.ofNullable(people.get(absence.place().personId()))
                    .map(line -> line(absence, line, names))
                    .stream())
        .sorted(Comparator.comparing(AbsenceLine::part).thenComparing(AbsenceLine::seat))
        .toList();
  }

  private static AbsenceLine line(
      Absence absence, CandidateLine candidate, Map<Long, Caller> names) {
    return new AbsenceLine(
        candidate.admission(),
        candidate.seat(),
        candidate.name(),
        absence.place().part(),
        absence.reason(),
        Optional.ofNullable(names.get(absence.saidBy())).map(Caller::displayName).orElse(""),
        absence.saidAt());
  }

  /**
   * Declares candidates absent from a part, all of them or none.
   *
   * @throws Refused NOT_IN_CHARGE, WINDOW_CLOSED before the part begins, REVIEW_UNNAMED while no
   *     panel is named, ABSENCE_MARKED with each who has a mark, ABSENCE_STANDS with each who is
   *     declared absent, RELATIVE_MARKS of the caller's relative, SESSION_CLOSED once results are
   *     published, unless his sitting is cancelled
   */
  @RolesAllowed({Role.N_EVALUATOR, Role.N_ASSESSOR})
  public void declare(String sessionCode, AbsenceWanted wanted) {
    AbsenceCharges.Charge charge = charges.locked(checked(sessionCode, wanted));
    charge.refuseOther(wanted.part());
    ExamSession session = charge.session();
    refuseBefore(session, wanted.part());
    List<CandidateLine> meant = meant(session, wanted);
    meant.forEach(line -> charges.refuseRelative(line.personId()));
    Set<Long> came = absences.came(session, wanted.part());
    List<Refusal> faults = new ArrayList<>();
    for (CandidateLine line : meant) {
      if (came.contains(line.personId())) {
        faults.add(Refusal.at("admissions", ExamReason.ABSENCE_MARKED, line.seat()));
      } else if (line.absent().contains(wanted.part())) {
        faults.add(Refusal.at("admissions", ExamReason.ABSENCE_STANDS, line.seat()));
      }
    }
    Refused.ifAny(faults);
    meant.forEach(line -> absences.declare(place(session, line, wanted), wanted.reason().strip()));
  }

  /**
   * Takes the word back, for all of them or none; then they can be marked.
   *
   * @throws Refused NOT_IN_CHARGE, NOT_ABSENT, SESSION_CLOSED once results are published, unless
   *     his sitting is cancelled
   */
  @RolesAllowed({Role.N_EVALUATOR, Role.N_ASSESSOR})
  public void withdraw(String sessionCode, AbsenceWanted wanted) {
    AbsenceCharges.Charge charge = charges.locked(checked(sessionCode, wanted));
    charge.refuseOther(wanted.part());
    meant(charge.session(), wanted)
        .forEach(
            line ->
                absences.withdraw(place(charge.session(), line, wanted), wanted.reason().strip()));
  }

  private static String checked(String sessionCode, AbsenceWanted wanted) {
    int many = wanted.admissions().size();
    new Require()
        .present("part", wanted.part())
        .holds("admissions", many >= 1 && many <= MOST)
        .text("reason", wanted.reason(), 500)
        .check();
    return sessionCode;
  }

  // A cancelled sitting gives no result, so that what is missing of it may be said later.
  private List<CandidateLine> meant(ExamSession session, AbsenceWanted wanted) {
    Map<String, CandidateLine> known =
        book.lines(session, Map.of()).stream()
            .collect(Collectors.toMap(CandidateLine::admission, line -> line));
    List<CandidateLine> meant = new ArrayList<>();
    for (String admission : wanted.admissions().stream().distinct().toList()) {
      meant.add(
          Optional.ofNullable(known.get(admission))
              .orElseThrow(() -> Refused.at("admissions", CommonReason.NOT_FOUND)));
    }
    if (session.state() != SessionState.PUBLISHED
        || meant.stream().anyMatch(line -> line.cancelled() == null)) {
      session.refuseIfPublished();
    }
    return meant;
  }

  private void refuseBefore(ExamSession session, Part part) {
    if (session.state() == SessionState.PUBLISHED) {
      return;
    }
    Instant from = session.window().opensAt();
    if (part == Part.REVIEW) {
      from =
          reviews
              .of(session)
              .map(review -> review.panel().plan().startsAt())
              .orElseThrow(() -> Refused.at("part", ExamReason.REVIEW_UNNAMED));
    }
    if (clock.instant().isBefore(from)) {
      throw new Refused(ExamReason.WINDOW_CLOSED);
    }
  }

  private static Absence.Place place(
      ExamSession session, CandidateLine line, AbsenceWanted wanted) {
    return new Absence.Place(session.id(), line.personId(), wanted.part());
  }
}
