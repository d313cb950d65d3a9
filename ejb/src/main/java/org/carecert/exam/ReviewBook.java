package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Practical;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.domain.ReviewPanel;
import org.carecert.exam.domain.ReviewPlan;
import org.carecert.exam.domain.ReviewTurn;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.ReviewStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/** 评审册柜台 (counter): the review of a session: its panel, its paper, the order by lot. */
@Stateless
@PermitAll
public class ReviewBook {
  @Inject private ReviewStore reviews;
  @Inject private SessionStore sessions;
  @Inject private PaperStore papers;
  @Inject private Officers officers;
  @Inject private StationLots lots;
  @Inject private Clock clock;

  /** A review with everything that it is held by. */
  public record Review(ExamSession session, ReviewPanel panel, Practical paper) {}

  /** The review of a session; none if no panel is named. */
  public Optional<Review> of(ExamSession session) {
    return reviews.of(session).map(panel -> review(session, panel));
  }

  /** The review in whose panel this account is. */
  public Review of(long account, String sessionCode) {
    return reviews
        .of(account, sessionCode)
        .map(panel -> review(sessions.session(panel.sessionId()), panel))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** The same, the session locked. */
  public Review locked(long account, String sessionCode) {
    Review review = of(account, sessionCode);
    sessions.lock(review.session());
    return review;
  }

  /** The reviews in whose panel this account is, the latest first. */
  public List<Review> all(long account) {
    return reviews.of(account).stream()
        .map(panel -> review(sessions.session(panel.sessionId()), panel))
        .toList();
  }

  private Review review(ExamSession session, ReviewPanel panel) {
    return new Review(session, panel, papers.practical(panel.plan().paperId()));
  }

  /** The candidates' order; none until the session's lot is drawn. */
  public List<ReviewTurn> turns(Review review) {
    List<Integer> seats = admissions(review).stream().map(Admission::seat).toList();
    return lots.rotation(review.session())
        .map(lot -> review.panel().turns(lot, seats))
        .orElse(List.of());
  }

  /** Whether the session's lot is drawn. */
  public boolean drawn(Review review) {
    return lots.of(review.session()).isPresent();
  }

  /** When a candidate appears; none if no panel is named. */
  public Optional<ReviewTurn> turn(ExamSession session, int seat) {
    return of(session)
        .flatMap(review -> turns(review).stream().filter(turn -> turn.seat() == seat).findFirst());
  }

  /** The candidates of a review, by seat. */
  public List<Admission> admissions(Review review) {
    return sessions.admissions(review.session().id());
  }

  /** Whether marks are given now. */
  public boolean open(Review review) {
    return review.session().state() == SessionState.PLANNED
        && !clock.instant().isBefore(review.panel().plan().startsAt());
  }

  /** As its organisation and its panel see it. */
  public ReviewCard card(Review review) {
    ReviewPlan plan = review.panel().plan();
    Map<Long, Caller> names = officers.of(plan.members());
    return new ReviewCard(
        review.session().code(),
        review.session().plan().name(),
        review.paper().card().title(),
        plan.minutes(),
        plan.startsAt(),
        Optional.ofNullable(names.get(plan.chair())).map(Caller::displayName).orElse(""),
        names.values().stream().map(Caller::displayName).sorted().toList(),
        open(review),
        turns(review));
  }
}
