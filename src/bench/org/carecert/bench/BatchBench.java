package org.carecert.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.launch.House;

/**
 * A batch of ten thousand certificates on a running demo house, from the second signature until the
 * last of them stands in the database, and the list before it. Beside it, in the same run:
 * single-row commits and the writing of as many files into a table. In a round of its own the heap
 * that lives is counted at each quarter. Then holders download their certificates, fifty a second.
 * People, cohorts and certificates stay in that house.
 */
public final class BatchBench {
  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int DOWNLOADS_A_SECOND = 50;
  private static final double MB = 1_000_000;

  private final House house;
  private final Path data;
  private final ExamHall hall;
  private final int rows;
  private final HttpClient client = HttpClient.newHttpClient();

  private BatchBench(House house, Path data, int rows) throws Exception {
    this.house = house;
    this.data = data;
    this.hall = new ExamHall(house, data);
    this.rows = rows;
  }

  /** The kinds of which batches are made, with two officers of an issuer. */
  private enum Kind {
    TRAINING_COMPLETION("school-1", "school-1b"),
    SKILL_LEVEL("evaluator-1", "evaluator-1b");

    final String clerk;
    final String signer;

    Kind(String clerk, String signer) {
      this.clerk = clerk;
      this.signer = signer;
    }
  }

  /** Seconds until the list stood, and until the last certificate stood. */
  private record Round(double prepared, double issued) {}

  /** The data folder of a running house; rounds of each kind; rows of a batch. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    int rows = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
    new BatchBench(House.running(data), data, rows).run(rounds);
  }

  private void run(int rounds) throws Exception {
    hall.plain();
    batch(Kind.TRAINING_COMPLETION, 200, () -> {});
    for (Kind kind : Kind.values()) {
      timed(kind, rounds);
    }
    counted();
    downloads();
  }

  private void timed(Kind kind, int rounds) throws Exception {
    double[] prepared = new double[rounds];
    double[] issued = new double[rounds];
    double[] files = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      Round round = batch(kind, rows, () -> {});
      prepared[i] = round.prepared();
      issued[i] = round.issued();
      files[i] = filesWritten();
      System.out.printf(
          "%s, round %d: list %.1f s, issued %.1f s (%.0f/s); the same files into a bare table"
              + " %.1f s%n",
          kind, i + 1, prepared[i], issued[i], rows / issued[i], files[i]);
    }
    double middle = median(issued);
    Figures.row(
        "a batch of " + rows + " " + kind + ", signature to last certificate",
        String.format("%.1f s = %.0f/s (%s)", middle, rows / middle, range(issued)),
        String.format(
            "the same files into a bare table %.1f s; single-row commits %.0f/s",
            median(files), hall.commits()),
        Figures.atMost(90, middle));
    Figures.row(
        "the list before it, everybody asked of by the gate",
        String.format("%.1f s (%s)", median(prepared), range(prepared)),
        "one call of the API");
  }

  // The heap that lives when a quarter, a half, three quarters and all are issued.
  private void counted() throws Exception {
    List<Double> live = new ArrayList<>();
    live.add(heap());
    batch(Kind.TRAINING_COMPLETION, rows, () -> live.add(heap()));
    double most = live.stream().mapToDouble(d -> d).max().orElseThrow();
    Figures.row(
        "heap that lives before a batch of " + rows + " and at each quarter of it",
        String.format("%s MB", live.stream().map(one -> String.format("%.0f", one)).toList()),
        String.format("its files together %.0f MB", files() / MB),
        String.format("flat: the most is %.2f times the first", most / live.get(0)));
  }

  private double heap() throws IOException, InterruptedException {
    return Heap.live(data) / MB;
  }

  /** What happens at each quarter. */
  private interface AtQuarter {
    void look() throws Exception;
  }

  private Round batch(Kind kind, int count, AtQuarter look) throws Exception {
    String mark = "B" + Long.toString(System.nanoTime(), 36) + "x";
    String source = people(kind, mark, count);
    String clerk = hall.signedIn(kind.clerk);
    String signer = hall.signedIn(kind.signer);
    long start = System.nanoTime();
    String answer = post("/certificates/batches", clerk, "{\"source\":\"" + source + "\"}", 201);
    double prepared = seconds(start);
    Matcher code = CODE.matcher(answer);
    if (!code.find()) {
      throw new IllegalStateException(answer.substring(0, Math.min(500, answer.length())));
    }
    String batch = code.group(1);
    start = System.nanoTime();
    post("/certificates/batches/" + batch + "/issue", signer, "", 200);
    for (int quarter = 1; quarter <= 4; quarter++) {
      waitFor(batch, count * quarter / 4);
      if (quarter < 4) {
        look.look();
      }
    }
    double issued = seconds(start);
    look.look();
    correct(batch, count);
    return new Round(prepared, issued);
  }

  private void waitFor(String batch, int wanted) throws Exception {
    long start = System.nanoTime();
    while (issued(batch) < wanted) {
      if (System.nanoTime() - start > LONGEST.toNanos()) {
        throw new IllegalStateException("batch " + batch + " does not go on: see its rows");
      }
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  // Asked twice a second: a count of ten thousand rows is work for the database, too.
  private long issued(String batch) throws SQLException {
    long answer =
        hall.number(
            "select count(*) filter (where r.state = 'ISSUED') - 1000000 * count(*) filter (where"
                + " r.state in ('REFUSED', 'FAILED')) from certificate_batch_row r join"
                + " certificate_batch b on b.id = r.batch_id where b.code = '"
                + batch
                + "'");
    if (answer < 0) {
      throw new IllegalStateException("batch " + batch + " has rows that cannot be issued");
    }
    return answer;
  }

  // Each row has a certificate of its own with a file and a credential, and no number is missing.
  private void correct(String batch, int count) throws SQLException {
    long whole =
        hall.number(
            "select count(distinct c.number) from certificate_batch_row r join certificate_batch b"
                + " on b.id = r.batch_id join certificate_certificate c on c.number = r.number join"
                + " certificate_copy f on f.certificate_id = c.id join certificate_credential v on"
                + " v.certificate_id = c.id join certificate_number n on n.number = c.number and"
                + " n.fate = 'USED' where b.code = '"
                + batch
                + "'");
    if (whole != count) {
      throw new IllegalStateException("only " + whole + " of " + count + " are whole");
    }
  }

  // The newest files once more, into a table without anything, a commit for each.
  private double filesWritten() throws Exception {
    hall.done("create table bench_file (id bigint primary key, pdf bytea not null)");
    try (Connection connection = hall.connected();
        PreparedStatement insert =
            connection.prepareStatement("insert into bench_file values (?, ?)")) {
      List<byte[]> some = someFiles();
      long start = System.nanoTime();
      for (int i = 0; i < rows; i++) {
        insert.setLong(1, i);
        insert.setBytes(2, some.get(i % some.size()));
        insert.executeUpdate();
      }
      return seconds(start);
    } finally {
      hall.done("drop table bench_file");
    }
  }

  private List<byte[]> someFiles() throws SQLException {
    List<byte[]> files = new ArrayList<>();
    try (Connection connection = hall.connected();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select pdf from certificate_copy order by id desc limit 100")) {
      while (found.next()) {
        files.add(found.getBytes(1));
      }
    }
    return files;
  }

  private long files() throws SQLException {
    return hall.number(
        "select sum(length(pdf)) from (select pdf from certificate_copy order by id desc limit "
            + rows
            + ") f");
  }

  private void downloads() throws Exception {
    List<byte[]> calls = new ArrayList<>();
    try (Connection connection = hall.connected();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select c.number, p.code from certificate_certificate c join identity_person p on"
                    + " p.id = c.person_id where p.code like 'B%x%' order by c.id desc limit "
                    + rows)) {
      while (found.next()) {
        calls.add(download(found.getString(1), ExamHall.bearer(found.getString(2))));
      }
    }
    Crowd crowd = new Crowd(house.address());
    int[] next = {0};
    Crowd.Asked asked = new Crowd.Asked(line -> calls.get(next[0]++ % calls.size()), 200);
    crowd.load(8, asked, Duration.ofSeconds(10), DOWNLOADS_A_SECOND);
    double[] p99 = new double[3];
    Crowd.Measured[] measured = new Crowd.Measured[p99.length];
    for (int i = 0; i < p99.length; i++) {
      measured[i] = crowd.load(16, asked, Duration.ofSeconds(20), DOWNLOADS_A_SECOND);
      p99[i] = measured[i].p99Millis();
      System.out.println("downloads: " + measured[i]);
    }
    Crowd.Measured empty = crowd.load(16, Crowd.EMPTY, Duration.ofSeconds(10), DOWNLOADS_A_SECOND);
    Figures.row(
        "holders download their own, " + DOWNLOADS_A_SECOND + " a second",
        String.format("p99 %.1f ms (%s), none refused", median(p99), range(p99)),
        "empty calls at this rate: " + empty,
        Figures.atMost(50, median(p99)));
  }

  private static byte[] download(String number, String bearer) {
    return ("GET /api/v1/certificates/"
            + number
            + "/pdf HTTP/1.1\r\nHost: bench\r\nAccept: application/pdf\r\nAuthorization: Bearer "
            + bearer
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private String people(Kind kind, String mark, int count) throws Exception {
    hall.people(mark, count);
    String ours = "from identity_person p where p.code like '" + mark + "%'";
    hall.done(
        "insert into identity_consent (id, account_id, kind, notice_version, given_at) select"
            + " nextval('shared_id'), a.id, 'PHOTO', '1', now() from identity_account a where"
            + " a.person_id in (select p.id "
            + ours
            + ")");
    try (Connection connection = hall.connected();
        PreparedStatement photos =
            connection.prepareStatement(
                "insert into identity_photo (id, person_id, picture, recorded_at) select"
                    + " nextval('shared_id'), p.id, ?, now() "
                    + ours)) {
      photos.setBytes(1, CertificateBench.photo());
      photos.executeUpdate();
    }
    String source = kind == Kind.SKILL_LEVEL ? session(mark) : cohort(mark);
    hall.done("analyze");
    return source;
  }

  // A cohort of their own in which they have everything behind them.
  private String cohort(String mark) throws SQLException {
    hall.done(
        ("insert into training_cohort select (jsonb_populate_record(c, jsonb_build_object('id',"
                + " nextval('shared_id'), 'code', '%1$s', 'state', 'FINISHED'))).* from"
                + " training_cohort c where c.id = (select t.cohort_id from training_trainee t"
                + " where t.code like '%1$s%%' limit 1)")
            .formatted(mark),
        ("update training_trainee set cohort_id = (select id from training_cohort where code ="
                + " '%1$s') where code like '%1$s%%'")
            .formatted(mark),
        ("insert into training_assessment (id, trainee_id, attempt, theory_score, ticks,"
                + " practical_score, passed, assessed_on, recorded_at, recorded_by) select"
                + " nextval('shared_id'), t.id, 1, 80, '', 80, true, current_date - 7, now(), 0 from"
                + " training_trainee t where t.code like '%s%%'")
            .formatted(mark));
    return mark;
  }

  // A session of their own that they all passed.
  private String session(String mark) throws SQLException {
    hall.done(
        ("insert into exam_session select (jsonb_populate_record(s, jsonb_build_object('id',"
                + " nextval('shared_id'), 'code', '%s', 'owner_id', (select organisation_id from"
                + " identity_account where username = '%s'), 'state', 'PUBLISHED', 'published_by',"
                + " -1, 'published_at', now()))).* from exam_session s where s.id = (select min(id)"
                + " from exam_session)")
            .formatted(mark, Kind.SKILL_LEVEL.clerk),
        ("insert into exam_result (id, session_id, person_id, version, theory_score,"
                + " practical_score, outcome, decided_at, decided_by) select nextval('shared_id'),"
                + " s.id, p.id, 1, 80, 80, 'PASSED', now(), -1 from identity_person p, exam_session"
                + " s where s.code = '%1$s' and p.code like '%1$s%%'")
            .formatted(mark),
        ("insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
                + " admitted_at) select nextval('shared_id'), p.code, s.id, p.id, row_number() over"
                + " (order by p.id), 0, now() from identity_person p, exam_session s where s.code ="
                + " '%1$s' and p.code like '%1$s%%'")
            .formatted(mark));
    return mark;
  }

  private String post(String path, String bearer, String body, int status) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(house.address() + "api/v1" + path))
            .timeout(LONGEST)
            .header("Authorization", "Bearer " + bearer)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != status) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String range(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return String.format("%.1f to %.1f", sorted[0], sorted[sorted.length - 1]);
  }
}
