package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.AssessorCard;
import org.carecert.exam.domain.AssessorSwap;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.standard.Parameters;

/** 考评员接替柜台 (counter): who may take an assessor's place in a session. */
@Stateless
@PermitAll
public class Successors {
  @Inject private SessionStore sessions;
  @Inject private SessionMarks marks;
  @Inject private Schooling schooling;
  @Inject private Officers officers;
  @Inject private Parameters parameters;

  /** The assessors of a session. */
  public List<AssessorCard> of(ExamSession session) {
    return officers.of(session.assessors()).values().stream()
        .map(each -> new AssessorCard(each.username(), each.displayName(), ""))
        .sorted(Comparator.comparing(AssessorCard::username))
        .toList();
  }

  /**
   * Whom two user names mean.
   *
   * @throws Refused ASSESSOR_UNKNOWN if the one assesses not here, or the other is no assessor
   */
  public AssessorSwap swap(ExamSession session, String from, String to) {
    return new AssessorSwap(
        known("assessor", officers.of(session.assessors()).values(), from),
        known("successor", officers.with(Role.ASSESSOR), to));
  }

  private static long known(String field, Collection<Caller> among, String username) {
    return among.stream()
        .filter(each -> each.username().equals(username))
        .findFirst()
        .orElseThrow(() -> Refused.at(field, ExamReason.ASSESSOR_UNKNOWN, username))
        .accountId();
  }

  /**
   * Whether the one may take the other's place, as it stands now.
   *
   * @throws Refused ASSESSOR_THERE, ASSESSORS_NOT_ODD, or what forbids that he examines one of the
   *     candidates
   */
  public void check(ExamSession session, AssessorSwap swap) {
    List<Refusal> faults = new ArrayList<>();
    List<Long> to = List.of(swap.to());
    if (!session.assessors().contains(swap.from())
        || session.assessors().contains(swap.to())
        || marks.succession(session).left(swap.to())
        || marks.reviewers(session).contains(swap.to())) {
      faults.add(Refusal.at("successor", ExamReason.ASSESSOR_THERE));
    }
    LocalDate day = CityClock.dayOf(session.window().opensAt());
    int least = parameters.whole("exam.assessors.min", day);
    int number = session.assessors().size();
    if (number < least || number % 2 == 0) {
      faults.add(Refusal.at("assessor", ExamReason.ASSESSORS_NOT_ODD, least));
    }
    List<Long> people =
        sessions.admissions(session.id()).stream().map(Admission::personId).toList();
    people.stream()
        .flatMap(one -> schooling.conflicts(one, session, to).stream())
        .distinct()
        .map(conflict -> new Refusal(conflict.reason(), "successor", conflict.args()))
        .forEach(faults::add);
    Refused.ifAny(faults);
  }

  /** The names of these accounts. */
  public Map<Long, String> names(Collection<Long> accounts) {
    return officers.of(accounts).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().displayName()));
  }
}
