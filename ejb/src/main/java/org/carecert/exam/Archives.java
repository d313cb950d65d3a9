package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.ArchiveAccess;
import org.carecert.exam.domain.ArchiveAccessLine;
import org.carecert.exam.domain.ArchiveCard;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ArchiveMoved;
import org.carecert.exam.domain.ArchivePack;
import org.carecert.exam.domain.ArchiveTaken;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.store.ArchiveStore;
import org.carecert.exam.store.PlaceStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 考务档案: the desk that opens the archive of a published session: one officer asks, another who is
 * present confirms, and for a short time both may take it as one file.
 */
@Stateless
public class Archives {
  @Inject private OwnSessions own;
  @Inject private ArchiveStore store;
  @Inject private ArchiveVolumes volumes;
  @Inject private PlaceStore places;
  @Inject private ArchiveSpool spool;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** How long a session's archive is kept, and who opened it. */
  @RolesAllowed(Role.N_EVALUATOR)
  public ArchiveCard card(String sessionCode) {
    ExamSession session = published(sessionCode);
    LocalDate from = CityClock.dayOf(publication(session));
    return new ArchiveCard(
        sessionCode,
        session.plan().name(),
        volumes.paperUntil(from),
        volumes.electronicUntil(from),
        volumes.seals(session).stream()
            .filter(seal -> !seal.whole())
            .map(ArchivePack.Seal::form)
            .toList(),
        store.of(session.id()).stream().map(this::line).toList());
  }

  /** Asks for the archive; gives the code of the opening. */
  @RolesAllowed(Role.N_EVALUATOR)
  public String ask(String sessionCode, String reason) {
    new Require().text("reason", reason, 500).check();
    ExamSession session = published(sessionCode);
    ArchiveAccess access =
        new ArchiveAccess(
            PublicCode.fresh(),
            session.id(),
            reason.strip(),
            own.caller().username(),
            clock.instant());
    store.add(access);
    told(access);
    return access.code();
  }

  /**
   * The second person, present, confirms.
   *
   * @throws Refused SAME_OFFICER, WRONG_STATE, ARCHIVE_CLOSED if it was asked for too long ago
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public void confirm(String sessionCode, String code) {
    settle(sessionCode, code, DecisionState.IN_FORCE);
  }

  /** The second person declines. */
  @RolesAllowed(Role.N_EVALUATOR)
  public void decline(String sessionCode, String code) {
    settle(sessionCode, code, DecisionState.DECLINED);
  }

  private void settle(String sessionCode, String code, DecisionState state) {
    ArchiveAccess access = access(own.locked(sessionCode), code);
    Instant now = clock.instant();
    access.settle(state, own.caller().username(), now, volumes.openFor(CityClock.dayOf(now)));
    told(access);
  }

  /**
   * The archive as one zip, for one of the two and for a short time: of the whole batch, or of a
   * session that stands alone; to be read once and closed. A form whose seal is broken stands in
   * the manifest as what it is.
   *
   * @throws Refused ARCHIVE_CLOSED
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public InputStream file(String sessionCode, String code) {
    ExamSession session = published(sessionCode);
    ArchiveAccess access = access(session, code);
    if (!opens(access)) {
      throw new Refused(ExamReason.ARCHIVE_CLOSED);
    }
    Long batch = session.batchId();
    List<ExamSession> together = batch == null ? List.of(session) : places.sessions(batch);
    List<ExamSession> done = together.stream().filter(s -> s.publishedAt() != null).toList();
    List<ArchiveFile> files =
        done.stream()
            .flatMap(s -> (batch == null ? volumes.files(s) : volumes.filesInBatch(s)).stream())
            .sorted(Comparator.comparing(ArchiveFile::path))
            .toList();
    ArchivePack.Covered covered =
        new ArchivePack.Covered(
            sessionCode,
            batch == null ? "" : places.batch(batch).name(),
            done.stream().map(ExamSession::code).toList(),
            codes(together, SessionState.PLANNED),
            codes(together, SessionState.CANCELLED),
            publication(session));
    List<ArchivePack.Seal> seals =
        done.stream().flatMap(s -> volumes.seals(s).stream()).distinct().toList();
    ArchiveSpool.Packed packed = spool.pack(ArchivePack.manifest(covered, seals, files), files);
    facts.fire(new ArchiveTaken(session.id(), code, packed.digest()));
    return packed.zip();
  }

  private static List<String> codes(List<ExamSession> together, SessionState state) {
    return together.stream().filter(s -> s.state() == state).map(ExamSession::code).toList();
  }

  private ArchiveAccessLine line(ArchiveAccess access) {
    return access.line(opens(access));
  }

  private boolean opens(ArchiveAccess access) {
    Instant now = clock.instant();
    return access.opensFor(own.caller().username(), now, volumes.openFor(CityClock.dayOf(now)));
  }

  private void told(ArchiveAccess access) {
    facts.fire(new ArchiveMoved(access.sessionId(), access.code(), access.state()));
  }

  private ExamSession published(String code) {
    ExamSession session = own.of(code);
    publication(session);
    return session;
  }

  private static Instant publication(ExamSession session) {
    return Optional.ofNullable(session.publishedAt())
        .orElseThrow(() -> new Refused(ExamReason.RESULT_NOT_PUBLISHED));
  }

  private ArchiveAccess access(ExamSession session, String code) {
    return store.of(session.id()).stream()
        .filter(a -> a.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
