package org.carecert.exam.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 最小费用流: the cheapest way to send units through a net, one shortest path after another. Whole
 * numbers, and the same net always gives the same flow.
 */
final class MinCostFlow {
  private static final long FAR = Long.MAX_VALUE / 4;

  private final int nodes;
  private final List<List<Integer>> leaving = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();

  MinCostFlow(int nodes) {
    this.nodes = nodes;
    for (int i = 0; i < nodes; i++) {
      leaving.add(new ArrayList<>());
    }
  }

  /** Adds an arc for so many units; returns its number. */
  int arc(int from, int to, int units, long cost) {
    int number = arcs.size();
    arcs.add(new Arc(to, units, cost));
    arcs.add(new Arc(from, 0, -cost));
    leaving.get(from).add(number);
    leaving.get(to).add(number + 1);
    return number;
  }

  /** Sends as much as goes; returns how much. */
  int send(int source, int sink) {
    int sent = 0;
    int[] by = new int[nodes];
    while (reached(source, sink, by)) {
      int units = Integer.MAX_VALUE;
      for (int at = sink; at != source; at = arcs.get(by[at] ^ 1).to) {
        units = Math.min(units, arcs.get(by[at]).left);
      }
      for (int at = sink; at != source; at = arcs.get(by[at] ^ 1).to) {
        arcs.get(by[at]).left -= units;
        arcs.get(by[at] ^ 1).left += units;
      }
      sent += units;
    }
    return sent;
  }

  /** How much goes through an arc. */
  int through(int arc) {
    return arcs.get(arc ^ 1).left;
  }

  private boolean reached(int source, int sink, int[] by) {
    long[] cost = new long[nodes];
    Arrays.fill(cost, FAR);
    cost[source] = 0;
    boolean[] waiting = new boolean[nodes];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(source);
    while (!queue.isEmpty()) {
      int at = queue.remove();
      waiting[at] = false;
      for (int number : leaving.get(at)) {
        Arc arc = arcs.get(number);
        if (arc.left > 0 && cost[at] + arc.cost < cost[arc.to]) {
          cost[arc.to] = cost[at] + arc.cost;
          by[arc.to] = number;
          if (!waiting[arc.to]) {
            waiting[arc.to] = true;
            queue.add(arc.to);
          }
        }
      }
    }
    return cost[sink] < FAR;
  }

  private static final class Arc {
    private final int to;
    private final long cost;
    private int left;

    Arc(int to, int left, long cost) {
      this.to = to;
      this.left = left;
      this.cost = cost;
    }
  }
}
