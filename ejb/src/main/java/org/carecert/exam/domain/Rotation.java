package org.carecert.exam.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.carecert.shared.Digests;

/**
 * 抽签轮转: who leads the assessors and in which order candidates go through the stations, by lot. The
 * lot hangs on its seed only, so that it can be drawn again and gives the same. Who is admitted
 * after the draw has a free place of the last group, drawn from the same seed, and moves nobody.
 */
public final class Rotation {
  private final String seed;
  private final int drawn;
  private final boolean close;

  /**
   * What follows from a seed.
   *
   * @param drawn up to which seat everybody was in the draw
   */
  public Rotation(String seed, int drawn) {
    this(seed, drawn, false);
  }

  private Rotation(String seed, int drawn, boolean close) {
    this.seed = seed;
    this.drawn = drawn;
    this.close = close;
  }

  /**
   * As it was where the session's code was the seed: the seats that are taken stand close together,
   * and the lead is drawn among those who assess now.
   */
  public static Rotation byCode(String code, int drawn) {
    return new Rotation(code, drawn, true);
  }

  /**
   * Who leads the assessors, and then who does where he may not. Drawn among those who had the
   * places first: who takes a place takes what was drawn for it, and moves nobody else.
   */
  public List<Long> leads(Collection<Long> assessors, Succession succession) {
    if (close) {
      return drawn("lead", assessors.stream().sorted().toList());
    }
    List<Long> first = assessors.stream().map(succession::origin).sorted().toList();
    return drawn("lead", first).stream().map(succession::holder).toList();
  }

  /** Who decides in a review panel where its chair may not. */
  public List<Long> reviewers(Collection<Long> members) {
    return drawn("chair", members.stream().sorted().toList());
  }

  /**
   * Each candidate's way through the stations: by lot, and turned on by one from candidate to
   * candidate, so that at no time two of as many as there are stations stand at the same.
   */
  public List<Turn> turns(List<Integer> seats, List<String> stations) {
    List<String> order = drawn("stations", stations);
    List<Turn> turns = new ArrayList<>();
    places("seats", seats, order.size())
        .forEach(
            (place, seat) -> {
              List<String> way = new ArrayList<>();
              for (int k = 0; k < order.size(); k++) {
                way.add(order.get((place + k) % order.size()));
              }
              turns.add(new Turn(seat, place / order.size() + 1, way));
            });
    return turns;
  }

  /** The places, from 0, at which candidates appear before a review panel, with their seats. */
  public SortedMap<Integer, Integer> appearance(Collection<Integer> seats) {
    return places("review", seats, 1);
  }

  // A place belongs to a seat, whoever has it: a seat that is empty, or free again, moves nobody.
  private SortedMap<Integer, Integer> places(String lot, Collection<Integer> seats, int group) {
    SortedMap<Integer, Integer> places = new TreeMap<>();
    List<Integer> stand =
        IntStream.rangeClosed(1, drawn).boxed().filter(s -> !close || seats.contains(s)).toList();
    for (int seat : drawn(lot, stand)) {
      places.put(places.size(), seat);
    }
    int last = seats.stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int seat = drawn + 1; seat <= last; seat++) {
      int first = places.size() / group * group;
      List<Integer> free =
          IntStream.range(first, first + group)
              .filter(place -> !places.containsKey(place))
              .boxed()
              .toList();
      int at = Integer.remainderUnsigned(number(lot + " late", seat), free.size());
      places.put(free.get(at), seat);
    }
    places.values().retainAll(Set.copyOf(seats));
    return places;
  }

  private int number(String lot, Object each) {
    return Integer.parseUnsignedInt(rank(lot, each).substring(0, 8), 16);
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
