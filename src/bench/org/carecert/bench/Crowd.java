package org.carecert.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Many connections to one server, all of them served by one thread, so that little is taken from
 * it.
 */
final class Crowd {
  private static final long PATIENCE_NANOS = 120_000_000_000L;

  private final InetSocketAddress server;

  Crowd(String address) {
    URI uri = URI.create(address);
    server = new InetSocketAddress(uri.getHost(), uri.getPort());
  }

  /**
   * A rate with its latencies.
   *
   * @param accepted how many calls were accepted in all, also those whose answers came after the
   *     time was over, which do not count for the rate
   */
  record Measured(double perSecond, double medianMillis, double p99Millis, long accepted) {
    @Override
    public String toString() {
      return String.format(
          "%.0f/s, median %.1f ms, p99 %.1f ms, none refused", perSecond, medianMillis, p99Millis);
    }
  }

  /** What everybody got who asked at one moment. */
  record Moment(double seconds, double medianMillis, double p99Millis, List<Answer> answers) {
    long refused() {
      return answers.stream()
          .filter(answer -> answer.status() != 200 && answer.status() != 204)
          .count();
    }

    @Override
    public String toString() {
      return String.format(
          "%d in %.2f s, median %.0f ms, p99 %.0f ms, refused %d",
          answers.size(), seconds, medianMillis, p99Millis, refused());
    }
  }

  /** One answer. */
  record Answer(int status, String body) {}

  /**
   * Calls of one kind.
   *
   * @param call what a connection sends next, by its number
   * @param status the only answer that counts; any other ends the measurement
   */
  record Asked(IntFunction<byte[]> call, int status) {}

  /** Calls that the server has nothing to do for, see {@link #empty}. */
  static final Asked EMPTY = new Asked(number -> empty(), 204);

  /**
   * The emptiest call that the server's JAX-RS answers: it asks nothing and says nothing, but goes
   * through every filter of the product's API as each call does.
   */
  static byte[] empty() {
    return "GET /api/v1/health/alive HTTP/1.1\r\nHost: bench\r\nAccept: application/json\r\n\r\n"
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** A call of the product's API. */
  static byte[] request(String method, String path, String header, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        (method
                + " /api/v1"
                + path
                + " HTTP/1.1\r\nHost: bench\r\nAccept: application/json\r\n"
                + header
                + "\r\nContent-Type: application/json\r\nContent-Length: "
                + bytes.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, all, head.length, bytes.length);
    return all;
  }

  /** The connections stand open; then everybody sends his call in the same moment. */
  Moment once(List<byte[]> calls) throws IOException {
    try (Selector selector = Selector.open()) {
      List<Line> lines = lines(selector, calls.size());
      long start = System.nanoTime();
      for (Line line : lines) {
        line.send(calls.get(line.number));
      }
      long[] latencies = new long[calls.size()];
      Answer[] answers = new Answer[calls.size()];
      int done = 0;
      while (done < latencies.length) {
        if (System.nanoTime() - start > PATIENCE_NANOS) {
          throw new IOException(latencies.length - done + " calls got no answer");
        }
        selector.select(10);
        for (SelectionKey key : selector.selectedKeys()) {
          Line line = (Line) key.attachment();
          Answer answer = line.read();
          if (answer != null) {
            answers[line.number] = answer;
            latencies[done++] = System.nanoTime() - line.sentAt;
          }
        }
        selector.selectedKeys().clear();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      close(lines);
      Arrays.sort(latencies);
      return new Moment(seconds, at(latencies, 0.5), at(latencies, 0.99), List.of(answers));
    }
  }

  /**
   * Calls as fast as answers come, or so many a second in all if a rate is given; then a latency
   * counts from the moment at which its call was due, also if it could only be sent later. Only the
   * expected answer counts: the first other one ends the measurement. When the time is over the
   * last answers are waited for.
   */
  Measured load(int connections, Asked asked, Duration time, int rate) throws IOException {
    long[] latencies = new long[8_000_000];
    int done = 0;
    try (Selector selector = Selector.open()) {
      List<Line> all = lines(selector, connections);
      List<Line> idle = new ArrayList<>(all);
      long start = System.nanoTime();
      long end = start + time.toNanos();
      long begun = 0;
      int turn = 0;
      while (System.nanoTime() < end) {
        while (!idle.isEmpty() && due(rate, begun, start)) {
          Line line = rate == 0 ? idle.remove(idle.size() - 1) : next(idle, all, turn++);
          line.send(asked.call().apply(line.number));
          line.since = rate == 0 ? line.sentAt : start + begun * 1_000_000_000L / rate;
          begun++;
        }
        selector.selectNow();
        if (selector.selectedKeys().isEmpty()) {
          if (rate > 0) {
            LockSupport.parkNanos(100_000);
          } else {
            selector.select(1);
          }
        }
        for (SelectionKey key : selector.selectedKeys()) {
          Line line = (Line) key.attachment();
          Answer answer = line.read();
          if (accepted(answer, asked)) {
            latencies[done++] = System.nanoTime() - line.since;
            idle.add(line);
          }
        }
        selector.selectedKeys().clear();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      long late = drained(selector, all.size() - idle.size(), asked);
      close(all);
      long[] sorted = Arrays.copyOf(latencies, done);
      Arrays.sort(sorted);
      return new Measured(done / seconds, at(sorted, 0.5), at(sorted, 0.99), done + late);
    }
  }

  // What was sent before the time was over is stored too: its answers are counted for that.
  private static long drained(Selector selector, int open, Asked asked) throws IOException {
    long start = System.nanoTime();
    int answered = 0;
    while (answered < open) {
      if (System.nanoTime() - start > PATIENCE_NANOS) {
        throw new IOException(open - answered + " calls got no answer");
      }
      selector.select(10);
      for (SelectionKey key : selector.selectedKeys()) {
        answered += accepted(((Line) key.attachment()).read(), asked) ? 1 : 0;
      }
      selector.selectedKeys().clear();
    }
    return answered;
  }

  private static boolean accepted(Answer answer, Asked asked) {
    if (answer != null && answer.status() != asked.status()) {
      throw new IllegalStateException("refused: " + answer.status() + " " + answer.body());
    }
    return answer != null;
  }

  /**
   * A call of one line at its time.
   *
   * @param line its number from 0
   * @param at nanoseconds after the beginning
   * @param what a name for it
   */
  record Call(int line, long at, String what, byte[] bytes) implements Comparable<Call> {
    @Override
    public int compareTo(Call other) {
      return Long.compare(at, other.at);
    }
  }

  /** What follows an answer, on its line or on others. */
  interface Follow {
    /**
     * The calls to be made then.
     *
     * @param at when the answer came, nanoseconds after the beginning
     */
    List<Call> next(Call call, Answer answer, long at);
  }

  /**
   * Each line makes its calls at their times, one after the other, until nothing follows; each by a
   * connection of its own, as a server ends one on which nothing was asked for a minute. A call
   * that gets no answer ends it.
   */
  void paced(int people, PriorityQueue<Call> calls, Follow follow) throws IOException {
    try (Selector selector = Selector.open()) {
      Call[] open = new Call[people];
      int waiting = 0;
      long start = System.nanoTime();
      long looked = 0;
      while (!calls.isEmpty() || waiting > 0) {
        while (!calls.isEmpty() && calls.peek().at() <= System.nanoTime() - start) {
          Call call = calls.remove();
          open[call.line()] = call;
          line(selector, call.line()).send(call.bytes());
          waiting++;
        }
        selector.select(1);
        for (SelectionKey key : selector.selectedKeys()) {
          Line line = (Line) key.attachment();
          Answer answer = line.read();
          if (answer != null) {
            line.channel.close();
            waiting--;
            Call call = open[line.number];
            open[line.number] = null;
            calls.addAll(follow.next(call, answer, System.nanoTime() - start));
          }
        }
        selector.selectedKeys().clear();
        long now = System.nanoTime() - start;
        if (now - looked > 1_000_000_000L) {
          looked = now;
          impatient(open, now);
        }
      }
    }
  }

  private static void impatient(Call[] open, long now) throws IOException {
    for (Call call : open) {
      if (call != null && now - call.at() > PATIENCE_NANOS) {
        throw new IOException("a call got no answer: " + call.what());
      }
    }
  }

  /** The middle one. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * share)] / 1e6;
  }

  private List<Line> lines(Selector selector, int count) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(line(selector, i));
    }
    return lines;
  }

  private Line line(Selector selector, int number) throws IOException {
    SocketChannel channel = SocketChannel.open(server);
    channel.configureBlocking(false);
    Line line = new Line(channel, number);
    channel.register(selector, SelectionKey.OP_READ, line);
    return line;
  }

  private static void close(List<Line> lines) throws IOException {
    for (Line line : lines) {
      line.channel.close();
    }
  }

  private static boolean due(int rate, long begun, long start) {
    return rate == 0 || begun < (System.nanoTime() - start) / 1e9 * rate;
  }

  // With a rate everybody has his turn, if his last answer came.
  private static Line next(List<Line> idle, List<Line> all, int turn) {
    Line wanted = all.get(turn % all.size());
    return idle.remove(wanted) ? wanted : idle.remove(0);
  }

  /** One connection. */
  private static final class Line {
    final SocketChannel channel;
    final int number;
    long sentAt;
    long since;
    private final ByteBuffer buffer = ByteBuffer.allocate(16_384);
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

    Line(SocketChannel channel, int number) {
      this.channel = channel;
      this.number = number;
    }

    void send(byte[] request) throws IOException {
      answer.reset();
      sentAt = System.nanoTime();
      ByteBuffer out = ByteBuffer.wrap(request);
      while (out.hasRemaining()) {
        channel.write(out);
      }
    }

    /** The answer once all of it is there, else null. */
    Answer read() throws IOException {
      buffer.clear();
      if (channel.read(buffer) < 0) {
        throw new IOException("the server hung up");
      }
      answer.write(buffer.array(), 0, buffer.position());
      byte[] all = answer.toByteArray();
      String text = new String(all, StandardCharsets.ISO_8859_1);
      int head = text.indexOf("\r\n\r\n");
      if (head < 0) {
        return null;
      }
      int at = text.indexOf("Content-Length: ");
      boolean bare = text.startsWith("204", 9);
      boolean whole =
          at >= 0 && at < head
              ? all.length
                  >= head + 4 + Integer.parseInt(text.substring(at + 16, text.indexOf("\r\n", at)))
              : text.endsWith("\r\n0\r\n\r\n");
      return bare || whole
          ? new Answer(
              Integer.parseInt(text.substring(9, 12)),
              new String(all, head + 4, all.length - head - 4, StandardCharsets.UTF_8))
          : null;
    }
  }
}
