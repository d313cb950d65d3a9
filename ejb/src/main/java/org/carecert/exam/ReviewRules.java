package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.NewPanel;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Practical;
import org.carecert.exam.domain.ReviewPlan;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.standard.Parameters;

/** 评审规则柜台 (counter): what must hold before a review panel is named. */
@Stateless
@PermitAll
public class ReviewRules {
  @Inject private PaperStore papers;
  @Inject private SessionStore sessions;
  @Inject private Schooling schooling;
  @Inject private Officers officers;
  @Inject private Parameters parameters;

  /**
   * The plan that is wanted; refused with everything that stands against it: the paper is one of
   * this review, it gives each candidate the time of the standard, the panel is an odd number with
   * one of them in the chair, and none of it trained a candidate or is his relative (rules 22, 23,
   * 26).
   */
  public ReviewPlan checked(ExamSession session, NewPanel wanted) {
    LocalDate day = CityClock.dayOf(session.window().opensAt());
    Practical paper = paper(session, wanted.paper());
    Map<String, Long> known =
        officers.with(Role.ASSESSOR).stream()
            .collect(Collectors.toMap(Caller::username, Caller::accountId));
    List<Refusal> faults = new ArrayList<>();
    Set<Long> members = new HashSet<>();
    for (String username : wanted.members()) {
      Long account = known.get(username);
      if (account == null) {
        faults.add(Refusal.at("members", ExamReason.ASSESSOR_UNKNOWN, username));
      } else {
        members.add(account);
      }
    }
    int least = parameters.whole("exam.review.panel.min", day);
    if (!ReviewPlan.odd(members.size(), least)) {
      faults.add(Refusal.at("members", ExamReason.PANEL_NOT_ODD, least));
    }
    Long chair = known.get(wanted.chair());
    if (chair == null || !members.contains(chair)) {
      faults.add(Refusal.at("chair", ExamReason.CHAIR_NOT_OF_PANEL));
    }
    int minutes = parameters.whole("exam.review.minutes.min", day);
    if (paper.rubric().minutes() < minutes) {
      faults.add(Refusal.at("paper", ExamReason.REVIEW_TOO_SHORT, minutes));
    }
    faults.addAll(conflicts(session, members));
    Refused.ifAny(faults);
    return new ReviewPlan(
        paper.id(),
        paper.rubric().minutes(),
        wanted.startsAt(),
        members,
        chair == null ? 0 : chair);
  }

  private Practical paper(ExamSession session, String code) {
    return papers.practicals(session.ownerId()).stream()
        .filter(paper -> paper.part() == Part.REVIEW && paper.code().equals(code))
        .filter(paper -> paper.scope().equals(session.scope()))
        .findFirst()
        .orElseThrow(() -> Refused.at("paper", CommonReason.NOT_FOUND));
  }

  private List<Refusal> conflicts(ExamSession session, Set<Long> members) {
    Set<Refusal> faults = new LinkedHashSet<>();
    for (Admission admission : sessions.admissions(session.id())) {
      for (Refusal refusal : schooling.conflicts(admission.personId(), session, members)) {
        faults.add(new Refusal(refusal.reason(), "members", refusal.args()));
      }
    }
    return List.copyOf(faults);
  }
}
