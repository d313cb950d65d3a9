package org.carecert.exam.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 考评接替关系: who took whose place among the assessors of a session. What one marked stands for the
 * place, so that his successor marks only what he had not.
 *
 * @param successors by who left
 */
public record Succession(Map<Long, Long> successors) {
  /** Nobody was replaced. */
  public static final Succession NONE = new Succession(Map.of());

  public Succession {
    successors = Map.copyOf(successors);
  }

  /** What the decisions in force say. */
  public static Succession of(Collection<SessionChange> changes) {
    Map<Long, Long> successors = new HashMap<>();
    for (SessionChange change : changes) {
      AssessorSwap swap = change.swap();
      if (swap != null && change.state() == DecisionState.IN_FORCE) {
        successors.put(swap.from(), swap.to());
      }
    }
    return new Succession(successors);
  }

  /** Who has the place now that this assessor had. */
  public long holder(long assessor) {
    long holder = assessor;
    // Nobody comes back, so it ends.
    for (Long next = successors.get(holder); next != null; next = successors.get(holder)) {
      holder = next;
    }
    return holder;
  }

  /** Those who had this assessor's place before him. */
  public List<Long> formers(long assessor) {
    return successors.keySet().stream().filter(each -> holder(each) == assessor).toList();
  }

  /** Who had the place first that this assessor has. */
  public long origin(long assessor) {
    return formers(assessor).stream().filter(each -> !entered(each)).findFirst().orElse(assessor);
  }

  private boolean entered(long assessor) {
    return successors.containsValue(assessor);
  }

  /** Whether he was here and left. */
  public boolean left(long assessor) {
    return successors.containsKey(assessor);
  }
}
