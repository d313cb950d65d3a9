package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.NewPanel;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.domain.ReviewPanel;
import org.carecert.exam.domain.ReviewPanelNamed;
import org.carecert.exam.domain.ReviewPlan;
import org.carecert.exam.store.ReviewStore;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/** 综合评审安排: the evaluation organisation's desk that names the review panel of a session. */
@Stateless
public class ReviewPanels {
  @Inject private OwnSessions own;
  @Inject private ReviewStore reviews;
  @Inject private ReviewRules rules;
  @Inject private ReviewBook book;
  @Inject private SessionMarks marks;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The review of a session; empty if no panel is named yet. */
  @RolesAllowed(Role.N_EVALUATOR)
  public Optional<ReviewCard> of(String sessionCode) {
    return book.of(own.of(sessionCode)).map(book::card);
  }

  /**
   * Names the panel; again names it anew, until the first mark is given.
   *
   * @throws Refused with everything that stands against it; REVIEW_NOT_ASKED, REVIEW_BEGUN,
   *     SESSION_CLOSED
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public ReviewCard name(String sessionCode, NewPanel wanted) {
    new Require()
        .text("paper", wanted.paper(), 40)
        .text("chair", wanted.chair(), 100)
        .present("members", wanted.members())
        .holds("members", wanted.members().size() <= 99)
        .check();
    ExamSession session = own.locked(sessionCode);
    session.refuseIfPublished();
    if (!Part.reviewed(session.scope().level())) {
      throw new Refused(ExamReason.REVIEW_NOT_ASKED, session.scope().level());
    }
    if (marks.of(session).keySet().stream().anyMatch(place -> place.part() == Part.REVIEW)) {
      throw new Refused(ExamReason.REVIEW_BEGUN);
    }
    ReviewPlan plan = rules.checked(session, wanted);
    long officer = own.caller().accountId();
    ReviewPanel panel =
        reviews
            .of(session)
            .map(
                former -> {
                  former.name(session, plan, officer, clock.instant());
                  return former;
                })
            .orElseGet(() -> new ReviewPanel(session, plan, officer, clock.instant()));
    reviews.keep(panel);
    facts.fire(
        new ReviewPanelNamed(session.id(), session.code(), plan.members().size(), plan.chair()));
    return book.of(session).map(book::card).orElseThrow();
  }
}
