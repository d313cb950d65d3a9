package org.carecert.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carecert.identity.domain.Draft;
import org.carecert.identity.store.DraftStore;
import org.carecert.shared.Role;

/** 草稿箱: what somebody has typed into a long form, kept until he sends it, thirty days at most. */
@Stateless
public class Drafts {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int LONGEST = 100_000;

  @Inject private DraftStore store;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Keeps what the caller has typed into this form so far; what is far too long is not kept. */
  @RolesAllowed({
    Role.N_CANDIDATE,
    Role.N_SCHOOL,
    Role.N_FACILITY,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK
  })
  public void keep(String form, String content) {
    Instant now = clock.instant();
    store.discardBefore(now.minus(KEPT));
    if (content.length() <= LONGEST) {
      store.keep(callers.current().accountId(), form, new Draft(content, now));
    }
  }

  /** What the caller has typed into this form before. */
  @RolesAllowed({
    Role.N_CANDIDATE,
    Role.N_SCHOOL,
    Role.N_FACILITY,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK
  })
  public Optional<Draft> find(String form) {
    return store.find(callers.current().accountId(), form);
  }

  /** Throws it away. */
  @RolesAllowed({
    Role.N_CANDIDATE,
    Role.N_SCHOOL,
    Role.N_FACILITY,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK
  })
  public void discard(String form) {
    store.discard(callers.current().accountId(), form);
  }
}
