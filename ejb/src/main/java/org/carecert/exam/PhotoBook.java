package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carecert.audit.Reads;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PhotoLine;
import org.carecert.exam.domain.PhotoWithdrawal;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.domain.StationPhoto;
import org.carecert.exam.store.PhotoStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/**
 * 照片查阅: the desk where photos of stations are looked at: by officers of the organisation all of
 * them, by an assessor his own, by the lead besides those of what he has to decide.
 */
@Stateless
public class PhotoBook {
  @Inject private SessionStore sessions;
  @Inject private PhotoStore store;
  @Inject private Leads leads;
  @Inject private AssessedSessions assessed;
  @Inject private Reads reads;

  /** The photos that the caller may see, withdrawn ones too, in the order in which they came. */
  @RolesAllowed({Role.N_EVALUATOR, Role.N_ASSESSOR})
  public List<PhotoLine> all(String sessionCode) {
    Sight sight = sight(sessionCode);
    if (sight.others()) {
      reads.recorded("exam", sight.session().id(), "photos");
    }
    Map<Long, PhotoWithdrawal> withdrawals = store.withdrawals(sight.session().id());
    Map<Long, Admission> people =
        sessions.admissions(sight.session().id()).stream()
            .collect(Collectors.toMap(Admission::personId, a -> a));
    List<Long> assessors = sight.session().assessors().stream().sorted().toList();
    return store.of(sight.session().id()).stream()
        .filter(sight.seen())
        .map(
            photo ->
                photo.line(
                    Objects.requireNonNull(people.get(photo.place().personId())),
                    1 + assessors.indexOf(photo.place().assessorId()),
                    withdrawals.get(photo.id())))
        .toList();
  }

  /** What a photo is made of. */
  @RolesAllowed({Role.N_EVALUATOR, Role.N_ASSESSOR})
  public PictureContent content(String sessionCode, String code) {
    Sight sight = sight(sessionCode);
    return store.of(sight.session().id()).stream()
        .filter(sight.seen())
        .filter(photo -> photo.code().equals(code))
        .findFirst()
        .flatMap(photo -> store.content(photo.id()))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** What somebody may see; whether others took some of it. */
  private record Sight(ExamSession session, boolean others, Predicate<StationPhoto> seen) {}

  private Sight sight(String sessionCode) {
    Caller caller = assessed.assessor();
    if (caller.has(Role.EVALUATOR) && caller.organisationId() != null) {
      Optional<ExamSession> owned = sessions.session(caller.organisation(), sessionCode);
      if (owned.isPresent()) {
        return new Sight(owned.get(), true, photo -> true);
      }
    }
    ExamSession session =
        sessions
            .assessed(caller.accountId(), sessionCode)
            .filter(found -> caller.has(Role.ASSESSOR))
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Set<String> decides = decides(session);
    return new Sight(
        session,
        !decides.isEmpty(),
        photo ->
            photo.place().assessorId() == caller.accountId()
                || decides.contains(photo.place().personId() + " " + photo.place().station()));
  }

  /** Where the caller has to decide as the lead, or has decided. */
  private Set<String> decides(ExamSession session) {
    Map<String, Long> people =
        sessions.admissions(session.id()).stream()
            .collect(Collectors.toMap(Admission::code, Admission::personId));
    return leads.mine(session, Part.PRACTICAL).stream()
        .map(spread -> people.get(spread.admission()) + " " + spread.station())
        .collect(Collectors.toSet());
  }
}
