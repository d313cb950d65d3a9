package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.PhotoAdded;
import org.carecert.exam.domain.PhotoGiven;
import org.carecert.exam.domain.PhotoWithdrawal;
import org.carecert.exam.domain.PhotoWithdrawn;
import org.carecert.exam.domain.StationPhoto;
import org.carecert.exam.store.PhotoStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.paper.Picture;

/** 现场照片: the assessor's desk for photos of what a candidate did at a station. */
@Stateless
public class StationPhotos {
  /** The most bytes of a photo as it is sent. */
  private static final int MOST_SENT = 4 << 20;

  @Inject private AssessedSessions sessions;
  @Inject private PhotoStore store;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Takes a photo in, drawn anew; sent twice it is the same.
   *
   * @return its code
   * @throws Refused PICTURE_INVALID, PHOTOS_FULL, ENTRY_CODE_USED, SESSION_CLOSED, WINDOW_CLOSED,
   *     RELATIVE_MARKS
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public String add(String sessionCode, PhotoGiven given, byte[] sent) {
    given.check();
    ExamSession session = sessions.of(sessionCode);
    sessions.lock(session);
    MarkPlace at =
        sessions.place(session, given.admission(), sessions.station(session, given.station()));
    List<StationPhoto> all = store.of(session.id());
    Optional<StationPhoto> known =
        all.stream().filter(photo -> photo.code().equals(given.code())).findFirst();
    if (known.isPresent()) {
      known.get().again(at, sent);
      return given.code();
    }
    sessions.mustBeOpen(session);
    sessions.mayMark(session, at);
    if (all.stream().filter(photo -> photo.place().equals(at)).count() >= StationPhoto.MOST) {
      throw new Refused(ExamReason.PHOTOS_FULL, StationPhoto.MOST);
    }
    byte[] drawn = drawn(sent);
    StationPhoto photo = new StationPhoto(at, given.code(), sent, drawn, clock.instant());
    store.add(photo, drawn);
    facts.fire(
        new PhotoAdded(
            at.personId(), at.sessionId(), at.station(), at.assessorId(), photo.digest()));
    return given.code();
  }

  private static byte[] drawn(byte[] sent) {
    if (sent.length > MOST_SENT) {
      throw Refused.at("photo", ExamReason.PICTURE_INVALID);
    }
    return Picture.redrawn(sent, StationPhoto.MOST_DOTS)
        .filter(drawn -> drawn.length <= StationPhoto.MOST_BYTES)
        .orElseThrow(() -> Refused.at("photo", ExamReason.PICTURE_INVALID));
  }

  /**
   * Says of a photo of the caller that it does not count; it stays.
   *
   * @throws Refused PHOTO_WITHDRAWN, SESSION_CLOSED
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public void withdraw(String sessionCode, String code, String reason) {
    new Require().text("reason", reason, 200).check();
    ExamSession session = sessions.of(sessionCode);
    sessions.lock(session);
    long assessor = sessions.assessor().accountId();
    StationPhoto photo =
        store.of(session.id()).stream()
            .filter(p -> p.code().equals(code) && p.place().assessorId() == assessor)
            .findFirst()
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    if (store.withdrawals(session.id()).containsKey(photo.id())) {
      throw new Refused(ExamReason.PHOTO_WITHDRAWN);
    }
    sessions.mustBeOpen(session);
    store.add(new PhotoWithdrawal(photo.id(), reason.strip(), assessor, clock.instant()));
    MarkPlace at = photo.place();
    facts.fire(
        new PhotoWithdrawn(at.personId(), at.sessionId(), at.station(), assessor, photo.digest()));
  }
}
