package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.PassedResult;
import org.carecert.exam.store.ResultStore;

/** 成绩柜台 (counter): tells other features who passed which exam. Only published results count. */
@Stateless
@PermitAll
public class Results {
  @Inject private ResultStore results;

  /** The person's pass for this occupation and level; the earliest where there are several. */
  public Optional<PassedResult> passed(long personId, String occupation, int level) {
    return results.passed(personId, occupation, level).stream().findFirst();
  }

  /** Everybody who passed in this session; empty before publication. */
  public List<PassedResult> passedOf(long sessionId) {
    return results.passedOf(sessionId);
  }

  /** Everybody who passed in a session of this body, named by its code; empty if not its own. */
  public List<PassedResult> passedOf(String sessionCode, long ownerId) {
    return results.passedOf(sessionCode, ownerId);
  }

  /**
   * Who of these people passed in a session of this body, named by its id; empty if not its own.
   */
  public List<PassedResult> passedOf(long sessionId, Collection<Long> people, long ownerId) {
    return results.passedOf(sessionId, people, ownerId);
  }

  /** Everybody who passed in any session of this body, the newest session first. */
  public List<PassedResult> passedBy(long ownerId) {
    return results.passedBy(ownerId);
  }

  /**
   * Was the very first published result of this person for this occupation and level a pass? Empty
   * where no exam of the person is known here (an imported certificate).
   */
  public Optional<Boolean> firstPass(long personId, String occupation, int level) {
    return results.outcomes(personId, occupation, level).stream()
        .findFirst()
        .map(outcome -> Outcome.valueOf(outcome) == Outcome.PASSED);
  }
}
