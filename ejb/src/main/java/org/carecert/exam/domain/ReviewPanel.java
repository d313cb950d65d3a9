package org.carecert.exam.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;

/**
 * 综合评审组: who reviews the candidates of a session, in which order (保育师国家职业标准（2021年版）1.9.3: an odd
 * number of at least three). Named before the review; named anew as a whole until the first of them
 * has marked.
 */
@Entity
@Table(name = "exam_review_panel")
public class ReviewPanel extends Identified {
  private static final Duration LATEST = Duration.ofDays(366);

  @Column(name = "session_id")
  private long sessionId;

  private int level;

  @Column(name = "paper_id")
  private long paperId;

  private int minutes;

  @Column(name = "starts_at")
  private Instant startsAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "exam_review_member", joinColumns = @JoinColumn(name = "panel_id"))
  @Column(name = "account_id")
  private Set<Long> members = new HashSet<>();

  @Column(name = "chair_id")
  private long chairId;

  @Column(name = "named_by")
  private long namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  protected ReviewPanel() {}

  /**
   * Names the panel of a session.
   *
   * @throws Refused REVIEW_NOT_ASKED if its level asks no review, PANEL_NOT_ODD,
   *     REVIEW_TIME_INVALID if it begins before the session, or long after
   */
  public ReviewPanel(ExamSession session, ReviewPlan plan, long by, Instant at) {
    if (!Part.reviewed(session.scope().level())) {
      throw new Refused(ExamReason.REVIEW_NOT_ASKED, session.scope().level());
    }
    this.sessionId = session.id();
    this.level = session.scope().level();
    name(session, plan, by, at);
  }

  /** Names it anew. */
  public final void name(ExamSession session, ReviewPlan plan, long by, Instant at) {
    session.refuseIfPublished();
    if (!plan.sound()) {
      throw Refused.at("members", ExamReason.PANEL_NOT_ODD, plan.members().size());
    }
    Window within = session.window();
    if (plan.startsAt().isBefore(within.opensAt())
        || plan.startsAt().isAfter(within.closesAt().plus(LATEST))) {
      throw Refused.at("startsAt", ExamReason.REVIEW_TIME_INVALID);
    }
    this.paperId = plan.paperId();
    this.minutes = plan.minutes();
    this.startsAt = plan.startsAt();
    this.members.clear();
    this.members.addAll(plan.members());
    this.chairId = plan.chair();
    this.namedBy = by;
    this.namedAt = at;
  }

  /** The order of these seats by the session's lot, with the time of each. */
  public List<ReviewTurn> turns(Rotation lot, Collection<Integer> seats) {
    List<ReviewTurn> turns = new ArrayList<>();
    lot.appearance(seats)
        .forEach((place, seat) -> turns.add(new ReviewTurn(place + 1, seat, after(place))));
    return turns;
  }

  /** When so many candidates have had their time. */
  public Instant after(int candidates) {
    return startsAt.plus(Duration.ofMinutes((long) minutes * candidates));
  }

  /** As it is planned. */
  public ReviewPlan plan() {
    return new ReviewPlan(paperId, minutes, startsAt, members, chairId);
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** Of which level its session is. */
  public int level() {
    return level;
  }
}
