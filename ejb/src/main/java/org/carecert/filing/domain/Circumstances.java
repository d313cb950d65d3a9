package org.carecert.filing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.carecert.standard.domain.Post;

/**
 * 核查依据: all that a filing is checked against on one day.
 *
 * @param usccValid whether the credit code is one (GB 32100-2015)
 * @param registered whether the registrar has pushed the facility's registration
 * @param standings what the registry says of each listed person and post
 */
public record Circumstances(
    LocalDate day,
    boolean usccValid,
    boolean registered,
    List<StaffStanding> standings,
    Norms norms) {
  public Circumstances {
    standings = List.copyOf(standings);
  }

  /** How many different people are there for a post. */
  int there(Post post) {
    return (int)
        standings.stream()
            .filter(standing -> standing.post() == post && standing.mayWork())
            .map(StaffStanding::personId)
            .filter(Objects::nonNull)
            .distinct()
            .count();
  }
}
