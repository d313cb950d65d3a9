package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Accommodation;
import org.carecert.exam.domain.AccommodationDraft;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.HeldNeeds;
import org.carecert.exam.domain.Needs;
import org.carecert.exam.store.AccommodationStore;
import org.carecert.organisation.Bodies;
import org.carecert.shared.Role;

/**
 * 本场合理便利: the desk at which those who conduct a session see what the people on its seats have,
 * whoever granted it; nothing but what the room must prepare, and the reading is remembered.
 */
@Stateless
@RolesAllowed({Role.N_EVALUATOR, Role.N_INVIGILATOR})
public class SessionNeeds {
  @Inject private Watched watched;
  @Inject private Roll roll;
  @Inject private AccommodationStore store;
  @Inject private Bodies bodies;
  @Inject private Clock clock;

  /** By seat; before the session's day as it will hold then, if nothing is ended. */
  public List<HeldNeeds> of(String sessionCode) {
    ExamSession session = watched.session(sessionCode);
    Map<Long, Roll.Seated> seated =
        roll.read(session, "accommodation").stream()
            .collect(Collectors.toMap(each -> each.person().id(), Function.identity()));
    Instant now = clock.instant();
    Instant opens = session.window().opensAt();
    Instant asked = now.isAfter(opens) ? now : opens;
    List<HeldNeeds> held = new ArrayList<>();
    for (Accommodation each : store.of(seated.keySet())) {
      Roll.Seated who = seated.get(each.personId());
      if (who != null && each.heldAt(asked)) {
        held.add(line(each, who));
      }
    }
    held.sort(java.util.Comparator.comparingInt(HeldNeeds::seat));
    return held;
  }

  private HeldNeeds line(Accommodation each, Roll.Seated who) {
    AccommodationDraft draft = each.draft();
    return new HeldNeeds(
        who.admission().seat(),
        who.person().name(),
        draft.extraPercent(),
        draft.extraMinutes(),
        Needs.of(List.of(draft)),
        bodies.card(each.ownerId()).name());
  }
}
