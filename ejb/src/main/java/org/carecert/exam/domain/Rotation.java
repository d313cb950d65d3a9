package org.carecert.exam.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.carecert.shared.Digests;

/**
 * 抽签轮转: who leads the assessors and in which order candidates go through the stations, by lot. The
 * lot hangs on the session's code only, so that it can be drawn again and gives the same.
 */
public final class Rotation {
  private final String seed;

  /** The lots of this session. */
  public Rotation(String session) {
    this.seed = session;
  }

  /** The lead among the assessors. */
  public long lead(Collection<Long> assessors) {
    return drawn("lead", assessors.stream().sorted().toList()).get(0);
  }

  /**
   * Each candidate's way through the stations: by lot, and turned on by one from candidate to
   * candidate, so that at no time two of as many as there are stations stand at the same.
   */
  public List<Turn> turns(List<Integer> seats, List<String> stations) {
    List<String> order = drawn("stations", stations);
    List<Integer> drawn = drawn("seats", seats.stream().sorted().toList());
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      List<String> way = new ArrayList<>();
      for (int k = 0; k < order.size(); k++) {
        way.add(order.get((i + k) % order.size()));
      }
      turns.add(new Turn(drawn.get(i), i / order.size() + 1, way));
    }
    return turns;
  }

  /** The order in which candidates appear before a review panel. */
  public List<Integer> appearance(Collection<Integer> seats) {
    return drawn("review", seats.stream().sorted().toList());
  }

  private <T> List<T> drawn(String lot, List<T> from) {
    List<T> drawn = new ArrayList<>(from);
    drawn.sort(Comparator.comparing(each -> rank(lot, each)));
    return drawn;
  }

  private String rank(String lot, Object each) {
    return Digests.sha256Hex((seed + ":" + lot + ":" + each).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * 轮转行: a candidate's way.
   *
   * @param group candidates of one group start together
   * @param stations in the order in which he goes
   */
  public record Turn(int seat, int group, List<String> stations) {
    public Turn {
      stations = List.copyOf(stations);
    }
  }
}
