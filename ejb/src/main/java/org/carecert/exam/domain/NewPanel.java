package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;

/**
 * 新评审组: what an officer names for a session.
 *
 * @param paper code of a review paper
 * @param members user names
 * @param chair the user name of one of them
 */
public record NewPanel(String paper, Instant startsAt, List<String> members, String chair) {
  public NewPanel {
    members = List.copyOf(members);
  }
}
