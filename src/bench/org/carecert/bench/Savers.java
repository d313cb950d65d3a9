package org.carecert.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.carecert.launch.House;

/**
 * A thousand candidates who save answers by however many connections: each connection speaks for
 * its share of them in turn, so that no attempt is anything special. They know how much was
 * acknowledged and look afterwards whether all of that is stored, and nothing else.
 */
final class Savers {
  static final int COUNT = 1_000;
  private static final int ITEMS = 50;

  private final Crowd crowd;
  private final ExamHall hall;
  private final String mark;
  private final List<ExamHall.Seat> seats;
  private final int[] sequences = new int[COUNT];
  private final int[] turns = new int[COUNT];
  private long acknowledged;

  /** Seats them. */
  Savers(House house, ExamHall hall, String letter) throws Exception {
    this.crowd = new Crowd(house.address());
    this.hall = hall;
    this.mark = letter + Long.toString(System.nanoTime(), 36) + "x";
    this.seats = hall.attempts(mark, COUNT, ITEMS, "now() + interval '1 day'");
  }

  /** Saves as the sitting page does it; so many a second in all, 0 = the most. */
  Crowd.Measured answers(int connections, Duration time, int rate) throws IOException {
    return saves(
        connections, number -> save("/exam/answers", whose(number, connections)), time, rate);
  }

  /** The same by the servlet alone: its quick lane takes no call that asks for something. */
  Crowd.Measured servlet(int connections, Duration time) throws IOException {
    return saves(
        connections, number -> save("/exam/answers?all", whose(number, connections)), time, 0);
  }

  /** The same by the JAX-RS resource that the servlet stands beside. */
  Crowd.Measured resource(int connections, Duration time) throws IOException {
    return saves(
        connections,
        number -> {
          int attempt = whose(number, connections);
          return save("/exam/attempts/" + seats.get(attempt).attempt() + "/responses", attempt);
        },
        time,
        0);
  }

  /** Empty JAX-RS calls of the same server by as many connections. */
  Crowd.Measured empty(int connections, Duration time) throws IOException {
    return crowd.load(connections, Crowd.EMPTY, time, 0);
  }

  /** All that was acknowledged stands in the database, and nothing besides. */
  void counted() throws SQLException {
    long stored = hall.responses(mark);
    if (stored != acknowledged) {
      throw new IllegalStateException(acknowledged + " acknowledged, " + stored + " stored");
    }
    System.out.printf("all %d acknowledged answers stand in the database, no others%n", stored);
  }

  private Crowd.Measured saves(
      int connections, java.util.function.IntFunction<byte[]> call, Duration time, int rate)
      throws IOException {
    Crowd.Measured measured = crowd.load(connections, new Crowd.Asked(call, 200), time, rate);
    acknowledged += measured.accepted();
    return measured;
  }

  private int whose(int number, int connections) {
    return number + connections * (turns[number]++ % (COUNT / connections));
  }

  private byte[] save(String path, int attempt) {
    int sequence = ++sequences[attempt];
    String body =
        "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}"
            .formatted(sequence % ITEMS + 1, sequence, "ABCD".charAt(sequence % 4));
    return Crowd.request("POST", path, "Attempt-Token: " + seats.get(attempt).token(), body);
  }
}
