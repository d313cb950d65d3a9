package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;

/**
 * 综合评审卡片: the review of a session as its organisation and its panel see it.
 *
 * @param paper the paper's title
 * @param minutes for each candidate
 * @param chair the chair's name
 * @param members all their names
 * @param open whether marks are given now
 * @param turns the candidates' order, by lot
 */
public record ReviewCard(
    String session,
    String name,
    String paper,
    int minutes,
    Instant startsAt,
    String chair,
    List<String> members,
    boolean open,
    List<ReviewTurn> turns) {
  public ReviewCard {
    members = List.copyOf(members);
    turns = List.copyOf(turns);
  }
}
