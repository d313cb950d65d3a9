package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.carecert.launch.Database;
import org.carecert.launch.House;
import org.carecert.system.story.Course;

/** A cohort of three that is trained, and exams that it sits, by programs in a house of its own. */
final class ExamSeason implements AutoCloseable {
  private static final String ROSTER =
      """
      姓名,朝鲜文姓名,证件类型,证件号码,性别,手机号码,文化程度,人员类别
      元秀兰,,居民身份证,222499198809175220,女,19710000000,高中,农村转移就业劳动者
      石晓雨,,居民身份证,222499199906113464,女,19710000001,高中,农村转移就业劳动者
      文晓丽,,居民身份证,22249919830211842X,女,19710000002,高中,农村转移就业劳动者
      """;

  private static final List<String> ACCOUNTS =
      List.of(
          "admin",
          "school-1",
          "hr-clerk",
          "hr-reviewer",
          "evaluator-1",
          "evaluator-1b",
          "evaluator-1c",
          "evaluator-2",
          "assessor-1",
          "assessor-2",
          "assessor-3",
          "candidate-2",
          "candidate-3",
          "candidate-4");

  private final House house;
  private final String occupation;
  private final int level;
  private final LocalDate from;
  private AtomicReference<String> now = new AtomicReference<>("");
  private final Map<String, String> keys = new HashMap<>();
  private String cohort = "";
  private String form = "";
  private String practical = "";

  /** A season of June at level 5, in a house of its own. */
  ExamSeason() {
    this(TheHouse.ofItsOwn(), "4-10-01-02", 5, LocalDate.of(2026, 6, 1));
  }

  /** The same in a house that its asker closes. */
  ExamSeason(House house) {
    this(house, "4-10-01-02", 5, LocalDate.of(2026, 6, 1));
  }

  private ExamSeason(House house, String occupation, int level, LocalDate from) {
    this.house = house;
    this.occupation = occupation;
    this.level = level;
    this.from = from;
  }

  /** A season of June for another exam, in a house of its own. */
  static ExamSeason of(String occupation, int level) {
    return new ExamSeason(TheHouse.ofItsOwn(), occupation, level, LocalDate.of(2026, 6, 1));
  }

  /** The same people of this house for another level, taught from this day on. */
  ExamSeason beside(int another, LocalDate day) {
    ExamSeason beside = new ExamSeason(house, occupation, another, day);
    beside.now = now;
    return beside;
  }

  House house() {
    return house;
  }

  private String scope() {
    return "occupation=" + occupation + "&level=" + level;
  }

  Caller who(String username) {
    return Caller.as(house.address(), username);
  }

  /** Somebody without a token. */
  Caller nobody() {
    return Caller.nobodyAt(house.address());
  }

  /** A file or page that anybody may have. */
  byte[] file(String path) throws IOException, InterruptedException {
    HttpRequest asked = HttpRequest.newBuilder(URI.create(house.address() + path)).build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  /** Somebody at the pages. */
  Visitor visitor(String username) {
    return Visitor.as(house.address(), username);
  }

  static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }

  static void refused(String told, Caller.Answer answer) {
    assertEquals(told, answer.status() + " " + answer.codes(), answer.text());
  }

  /** The clock at this minute of a day that is past by the true time. */
  void at(String dayAndTime) {
    String moment = dayAndTime.replace(' ', 'T') + ":00+08:00";
    String at = java.time.OffsetDateTime.parse(moment).toInstant().toString();
    done(who("admin").put("/demo/clock", "{\"at\":\"" + at + "\"}"));
    now.set(dayAndTime);
  }

  /** Taught and assessed, from the roster some weeks before to the last day. */
  void taught() {
    // Signed in before the clock moves: a token of an older day is of no use later.
    ACCOUNTS.forEach(this::who);
    at(from.minusDays(24) + " 09:00");
    papers();
    cohort =
        Taught.cohort(
            this::who,
            this::at,
            new Taught.Plan(occupation, level, "复核", from, from.plusDays(25), ROSTER));
    Shown.asked(who("evaluator-1"), occupation, level, ROSTER);
  }

  private void papers() {
    Caller evaluator = who("evaluator-1");
    for (String kind : new String[] {"points", "items"}) {
      byte[] sheet = Course.sheet("exam/" + kind + "-4-10-01-03-5.csv");
      done(evaluator.upload("/exam/" + kind + "/import?" + scope(), kind + ".csv", sheet));
    }
    String text =
        new String(Course.sheet("exam/items-4-10-01-03-5.csv"), StandardCharsets.UTF_8)
            .replace("\uFEFF", "");
    try (CSVParser rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new java.io.StringReader(text))) {
      for (CSVRecord row : rows) {
        keys.put(row.get("stem"), row.get("key"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String blueprint =
        done(evaluator.post(
                "/exam/blueprints",
                """
                {"name":"复核细目表","occupation":"%s","level":%d,"items":50,"minutes":90,
                 "weights":{"A":5,"B":20,"C":10,"D":10,"E":25,"F":15,"G":10,"H":5}}"""
                    .formatted(occupation, level)))
            .path("code")
            .asText();
    done(who("evaluator-1b").post("/exam/blueprints/" + blueprint + "/publish", null));
    approved();
    form =
        done(evaluator.post(
                "/exam/forms", "{\"blueprint\":\"" + blueprint + "\",\"seed\":20260706}"))
            .path("code")
            .asText();
    practical =
        done(evaluator.post(
                "/exam/practicals?" + scope(),
                new String(
                    Course.sheet("exam/practical-4-10-01-03-5.json"), StandardCharsets.UTF_8)))
            .path("code")
            .asText();
  }

  /**
   * Seals a paper of two items, one with a picture, one that people mark for ten points; its code.
   */
  String paperForPeople() {
    Caller evaluator = who("evaluator-1");
    String points =
        """
        range,rangeName,rangeNameKo,weight,point,pointName,importance
        Z,案例,,100,Z-01,突发情况处置,X
        """;
    String items =
        """
        code,type,point,importance,difficulty,stem,optionA,optionB,key,rule,source,picture,pictureAlt
        Z-1,SINGLE,Z-01,X,MEDIUM,幼儿摔倒后首先应（）。,查看伤情,批评幼儿,A,,教师自编,floor.png,一块蓝色的垫子
        Z-2,SHORT_ANSWER,Z-01,X,MEDIUM,简述幼儿摔倒后的处置步骤。,,,查看、安抚、处理、告知,10,教师自编
        """;
    done(
        evaluator.upload(
            "/exam/points/import?" + scope(),
            "points.csv",
            points.getBytes(StandardCharsets.UTF_8)));
    done(evaluator.upload("/exam/pictures?name=floor.png", "floor.png", EveryItemType.picture()));
    JsonNode taken =
        done(
            evaluator.upload(
                "/exam/items/import?" + scope(),
                "items.csv",
                items.getBytes(StandardCharsets.UTF_8)));
    assertEquals(2, taken.path("added").asInt(), taken.toString());
    String blueprint =
        done(evaluator.post(
                "/exam/blueprints",
                """
                {"name":"案例细目表","occupation":"%s","level":%d,"items":2,"minutes":90,
                 "mix":{"easy":0,"medium":100,"hard":0},"weights":{"Z":100}}"""
                    .formatted(occupation, level)))
            .path("code")
            .asText();
    done(who("evaluator-1b").post("/exam/blueprints/" + blueprint + "/publish", null));
    approved();
    return done(evaluator.post("/exam/forms", "{\"blueprint\":\"" + blueprint + "\",\"seed\":1}"))
        .path("code")
        .asText();
  }

  /** The second officer approves what was brought into the bank. */
  private void approved() {
    BankSteps.approved(who("evaluator-1b"), occupation, level);
  }

  /** Opens an account of the evaluation organisation, and signs in with it. */
  Caller opened(String username, String role) {
    done(
        who("admin")
            .post(
                "/bodies/EVAL-1/accounts",
                "{\"username\":\"%s\",\"displayName\":\"新人员\",\"roles\":[\"%s\"],\"password\":\"%s\"}"
                    .formatted(username, role, "good-pass-123")));
    return Caller.fresh(house.address(), username, "good-pass-123");
  }

  /** Plans a session of this day by this officer; gives its code. */
  String planned(String officer, String day) {
    return planned(officer, day, form);
  }

  /** The usual form. */
  String form() {
    return form;
  }

  /** The same with another form. */
  String planned(String officer, String day, String with) {
    return done(who(officer).post("/exam/sessions", wanted(day, with))).path("code").asText();
  }

  /** What is asked for a session of this day with this form, in Chinese only. */
  String wanted(String day, String with) {
    return """
        {"name":"复核考试%s","room":"一","opensAt":"%sT09:00:00+08:00",
         "closesAt":"%sT12:00:00+08:00","form":"%s","practical":"%s","korean":false,
         "assessors":["assessor-1","assessor-2","assessor-3"]}"""
        .formatted(day, day, day, with, practical);
  }

  /** Admits the cohort to a released paper; gives how many were let in. */
  int admitted(String session) {
    int admitted =
        done(who("evaluator-1")
                .post(
                    "/exam/sessions/" + session + "/admissions", "{\"cohort\":\"" + cohort + "\"}"))
            .path("admitted")
            .size();
    String releases = "/exam/sessions/" + session + "/releases";
    if (done(who("evaluator-1").get(releases)).isEmpty()) {
      done(who("evaluator-1").post(releases, null));
      done(who("evaluator-1b").post(releases, null));
    }
    if (admitted > 0) {
      AtTheDoor.ready(this::who, session, new AtTheDoor.Clock(this::at, String.valueOf(now.get())));
    }
    return admitted;
  }

  /** A candidate's own line of a session. */
  JsonNode mine(String candidate, String session) {
    for (JsonNode exam : done(who(candidate).get("/exam/mine"))) {
      if (exam.path("session").asText().equals(session)) {
        return exam;
      }
    }
    throw new AssertionError(candidate + " has no seat in " + session);
  }

  String admission(String candidate, String session) {
    return mine(candidate, session).path("admission").asText();
  }

  /** Sits: right where the predicate says so; gives the key of each item by its number. */
  Map<Integer, String> sits(String candidate, String session, IntPredicate right) {
    Map<Integer, String> byNo = new TreeMap<>();
    sitsWith(
        candidate,
        session,
        question -> {
          int no = question.path("no").asInt();
          String key = String.valueOf(keys.get(question.path("stem").asText()));
          byNo.put(no, key);
          String wrong = key.equals("A") ? "B" : "A";
          return right.test(no) ? key : wrong;
        });
    return byNo;
  }

  /** Sits with these answers. */
  void sitsWith(String candidate, String session, Function<JsonNode, String> answers) {
    JsonNode attempt =
        done(
            who(candidate)
                .post(
                    "/exam/attempts", "{\"admission\":\"" + admission(candidate, session) + "\"}"));
    String token = attempt.path("token").asText();
    String path = "/exam/attempts/" + attempt.path("attempt").asText();
    int seq = 0;
    for (JsonNode question : attempt.path("paper").path("questions")) {
      ObjectNode answer =
          Worker.JSON
              .createObjectNode()
              .put("itemNo", question.path("no").asInt())
              .put("clientSeq", ++seq)
              .put("answer", answers.apply(question));
      done(who(candidate).post(path + "/responses", answer.toString(), "Attempt-Token", token));
    }
    done(who(candidate).post(path + "/hand-in", null, "Attempt-Token", token));
  }

  /**
   * All three assessors mark a candidate at all stations, each criterion so much below its most.
   */
  void marked(String admission, String session, int below) {
    for (int assessor = 1; assessor <= 3; assessor++) {
      markedBy("assessor-" + assessor, admission, session, below);
    }
  }

  /** One assessor marks a candidate at all stations. */
  void markedBy(String assessor, String admission, String session, int below) {
    for (JsonNode station : Course.practical().path("stations")) {
      ObjectNode body =
          Worker.JSON
              .createObjectNode()
              .put("admission", admission)
              .put("station", station.path("code").asText());
      ObjectNode points = body.putObject("points");
      for (JsonNode criterion : station.path("criteria")) {
        points.put(
            criterion.path("code").asText(), Math.max(0, criterion.path("max").asInt() - below));
      }
      done(who(assessor).post("/exam/sessions/" + session + "/marks", body.toString()));
    }
  }

  /** Says of everybody whom nobody has marked in this part that he is absent. */
  void absent(String officer, String session, String part) {
    String path = "/exam/sessions/" + session + "/absences";
    ObjectNode body = Worker.JSON.createObjectNode().put("part", part).put("reason", "未到场");
    ArrayNode admissions = body.putArray("admissions");
    for (JsonNode line : done(who(officer).get(path)).path("unmarked")) {
      if (line.path("part").asText().equals(part) && line.path("given").asInt() == 0) {
        admissions.add(line.path("admission").asText());
      }
    }
    if (!admissions.isEmpty()) {
      done(who(officer).post(path, body.toString()));
    }
  }

  /** Publishes, whoever was not marked at the stations being absent; gives the counts. */
  JsonNode published(String officer, String session) {
    absent(officer, session, "PRACTICAL");
    return done(who(officer).post("/exam/sessions/" + session + "/publish", null));
  }

  /** Consents, photo, batch and second signature; gives the number of the one certificate. */
  String certified(String candidate, String session) throws InterruptedException {
    return issued(prepared(candidate, session)).at("/rows/0/number").asText();
  }

  /** Consents, photo and batch; gives its path. */
  String prepared(String candidate, String session) {
    done(
        who(candidate)
            .post(
                "/me/consents",
                "{\"kinds\":[\"PERSONAL_INFORMATION\",\"SENSITIVE_INFORMATION\",\"PHOTO\"]}"));
    Caller issuer = who("evaluator-1");
    JsonNode batch = done(issuer.post("/certificates/batches", "{\"source\":\"" + session + "\"}"));
    for (JsonNode row : batch.path("rows")) {
      assertEquals(
          2,
          issuer
                  .call(
                      "PUT",
                      "/certificates/photos/" + row.path("person").asText(),
                      "image/png",
                      org.carecert.launch.DemoPhoto.png(1))
                  .status()
              / 100);
    }
    String path = "/certificates/batches/" + batch.path("batch").path("code").asText();
    done(issuer.post(path + "/recheck", null));
    return path;
  }

  /** The second signature; gives the batch when every row has had its turn. */
  JsonNode issued(String path) throws InterruptedException {
    done(who("evaluator-1b").post(path + "/issue", null));
    for (int i = 0; i < 600; i++) {
      JsonNode now = done(who("evaluator-1b").get(path));
      if (now.at("/batch/state").asText().equals("ISSUED")) {
        return now;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("not issued: " + done(who("evaluator-1b").get(path)));
  }

  /** An officer proposes a decision on an item of a session's paper; gives its code. */
  String proposed(String session, int item, String effect, String answer) {
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("itemNo", item)
            .put("effect", effect)
            .put("answer", answer)
            .put("reason", "题干有误");
    String path = "/exam/sessions/" + session + "/key-decisions";
    return done(who("evaluator-1").post(path, body.toString())).path("code").asText();
  }

  /** The files of an archive by their names. */
  static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  /** Where everything is kept. */
  Database database() {
    return house.database();
  }

  @Override
  public void close() {
    try {
      house.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
