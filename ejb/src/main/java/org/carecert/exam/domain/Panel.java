package org.carecert.exam.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 考评组: who marks one part of a session, by which sheet; all of them mark every candidate, each for
 * himself (national standard 1.9.3: an odd number of at least three). Who leaves is followed by
 * another for all that he had not marked; a candidate's relative is replaced for him alone, and
 * what he gave him does not count.
 */
public record Panel(
    Part part,
    Rubric rubric,
    Set<Long> members,
    Leads leads,
    Succession succession,
    List<Substitute> substitutes) {
  public Panel {
    members = Set.copyOf(members);
    substitutes = List.copyOf(substitutes);
  }

  /**
   * Who marks one candidate: in the place of his relative, whoever has it now, a substitute, and in
   * his place who was named after him.
   */
  public Set<Long> membersFor(long personId) {
    Set<Long> all = new HashSet<>(members);
    for (Substitute each : substitutes) {
      if (each.part() == part && each.personId() == personId) {
        // A panel named anew without him needs nobody in his place.
        if (all.remove(succession.holder(each.relativeId()))) {
          all.add(each.substituteId());
        }
      }
    }
    return all;
  }

  /**
   * Whether what this assessor gave him counts: he marks him, or left his place to one who does.
   */
  public boolean counts(long personId, long assessor) {
    return membersFor(personId).contains(succession.holder(assessor));
  }

  /** Whether he was replaced for a candidate: what he decided on him does not count. */
  public boolean recused(long personId, long account) {
    return substitutes.stream().anyMatch(each -> each.replaces(part, personId, account));
  }

  /** Whose mark stands at a place: its holder's, or of one who gave it before he left the place. */
  public MarkPlace stands(MarkPlace place, Collection<MarkPlace> given) {
    return succession.formers(place.assessorId()).stream()
        .map(place::by)
        .filter(given::contains)
        .findFirst()
        .orElse(place);
  }

  /**
   * What the lead decided, and from which spread on it counts.
   *
   * @param percent dated parameter {@code exam.practical.spread.percent} or {@code
   *     exam.review.spread.percent}
   */
  public record Leads(List<StationDecision> decisions, int percent) {
    public Leads {
      decisions = List.copyOf(decisions);
    }
  }
}
