package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.BatchCard;
import org.carecert.exam.domain.ExamBatch;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.store.PlaceStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 考试批次查阅: the evaluation organisation's desk for its batches and how far their sessions are. */
@Stateless
@RolesAllowed(Role.N_EVALUATOR)
public class ExamBatches {
  @Inject private OwnSessions own;
  @Inject private PlaceStore store;
  @Inject private SessionStore sessions;

  /** All of them, newest first. */
  public List<BatchCard> all() {
    return store.batches(own.caller().organisation()).stream().map(this::card).toList();
  }

  /** One by its code. */
  public BatchCard of(String code) {
    return store.batches(own.caller().organisation()).stream()
        .filter(batch -> batch.code().equals(code))
        .findFirst()
        .map(this::card)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** The batch of a session; none = it stands alone. */
  public Optional<BatchCard> ofSession(String sessionCode) {
    return Optional.ofNullable(own.of(sessionCode).batchId()).map(store::batch).map(this::card);
  }

  private BatchCard card(ExamBatch batch) {
    return new BatchCard(
        batch.code(), batch.name(), store.sessions(batch.id()).stream().map(this::line).toList());
  }

  private BatchCard.Line line(ExamSession session) {
    return new BatchCard.Line(
        session.code(),
        session.plan().name(),
        session.scope(),
        session.window(),
        session.state(),
        sessions.admissions(session.id()).size(),
        session.publishedAt());
  }
}
