package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.carecert.launch.Database;
import org.carecert.launch.DemoPhoto;
import org.carecert.launch.House;

/**
 * People with a course or an exam behind them, as many as a test of a batch wants: three of them
 * live through it in a house, the others are written beside them in the same tables.
 */
final class TrainedCrowd {
  private static final LocalDate FROM = LocalDate.of(2026, 6, 1);
  private static final List<String> ACCOUNTS =
      List.of("admin", "school-1", "school-1b", "hr-clerk", "health-clerk", "health-reviewer");
  private static final String ROSTER =
      """
      姓名,朝鲜文姓名,证件类型,证件号码,性别,手机号码,文化程度,人员类别
      元秀兰,,居民身份证,222499198809175220,女,19710000000,高中,农村转移就业劳动者
      石晓雨,,居民身份证,222499199906113464,女,19710000001,高中,农村转移就业劳动者
      文晓丽,,居民身份证,22249919830211842X,女,19710000002,高中,农村转移就业劳动者
      """;

  private final House house;
  private final String first;

  private TrainedCrowd(House house, String first) {
    this.house = house;
    this.first = first;
  }

  /** Teaches the first three in a house that is nobody else's. */
  static TrainedCrowd in(House house) {
    ACCOUNTS.forEach(name -> Caller.as(house.address(), name));
    clock(house, at(FROM.minusDays(24) + " 09:00"));
    String cohort =
        Taught.cohort(
            name -> Caller.as(house.address(), name),
            moment -> clock(house, at(moment)),
            new Taught.Plan("4-10-01-03", 5, "批量", FROM, FROM.plusDays(25), ROSTER));
    clock(house, "{}");
    return new TrainedCrowd(house, cohort);
  }

  /** The crowd of a house in which a cohort was taught already. */
  static TrainedCrowd like(House house) {
    return new TrainedCrowd(
        house,
        Tables.column(house.database(), "select code from training_cohort order by id").get(0));
  }

  /**
   * A cohort like the first, with so many people for whom nothing is missing.
   *
   * @param mark begins their codes and is the cohort's code
   */
  String cohort(String mark, int people) {
    people(mark, people);
    Tables.run(house.database(), COHORT.formatted(mark, first));
    Tables.run(house.database(), COURSE.formatted(mark));
    return mark;
  }

  /**
   * So many more who passed in a published session, and for whom nothing is missing either.
   *
   * @param mark begins their codes
   */
  void passed(String session, String mark, int people) {
    people(mark, people);
    Tables.run(house.database(), PASSED.formatted(mark, session));
  }

  private void people(String mark, int people) {
    Database database = house.database();
    Tables.run(database, PEOPLE.formatted(mark, people));
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement photos =
            connection.prepareStatement(
                "insert into identity_photo (id, person_id, picture, recorded_at) select"
                    + " nextval('shared_id'), p.id, ?, timestamptz '2026-06-01Z' from identity_person p"
                    + " where p.code like '"
                    + mark
                    + "n%'")) {
      photos.setBytes(1, DemoPhoto.png(1));
      photos.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Prepares the certificates of a cohort; gives the path of the batch. */
  static String prepared(Caller clerk, String cohort) {
    Caller.Answer answer = clerk.post("/certificates/batches", "{\"source\":\"" + cohort + "\"}");
    assertTrue(answer.status() == 201, answer.text());
    JsonNode batch = answer.json().path("batch");
    return "/certificates/batches/" + batch.path("code").asText();
  }

  private static String at(String dayAndTime) {
    String moment = dayAndTime.replace(' ', 'T') + ":00+08:00";
    return "{\"at\":\"" + java.time.OffsetDateTime.parse(moment).toInstant() + "\"}";
  }

  private static void clock(House house, String body) {
    Caller.Answer answer = Caller.as(house.address(), "admin").put("/demo/clock", body);
    assertTrue(answer.status() == 200, answer.text());
  }

  private static final String PEOPLE =
      """
      insert into identity_person (id, code, name, document_type, document_digest, document_sealed,
        document_masked, birth_date, sex, recorded_at)
      select nextval('shared_id'), '%1$sn' || n, '学员' || n, 'RESIDENT_ID',
        sha256(('%1$s' || n)::bytea), p.document_sealed, p.document_masked, date '1990-01-01',
        'FEMALE', timestamptz '2026-06-01Z'
      from generate_series(1, %2$d) n, (select document_sealed, document_masked
        from identity_person order by id limit 1) p;
      insert into identity_account (id, username, display_name, password, roles, person_id)
      select nextval('shared_id'), p.code, p.name, '!', 'CANDIDATE', p.id
      from identity_person p where p.code like '%1$sn%%';
      insert into identity_consent (id, account_id, kind, notice_version, given_at)
      select nextval('shared_id'), a.id, 'PHOTO', '1', timestamptz '2026-06-01Z'
      from identity_account a join identity_person p on p.id = a.person_id
      where p.code like '%1$sn%%'
      """;

  private static final String COHORT =
      """
      insert into training_cohort
      select (jsonb_populate_record(c, jsonb_build_object('id', nextval('shared_id'), 'code',
        '%1$s', 'state', 'FINISHED'))).* from training_cohort c where c.code = '%2$s';
      insert into training_trainee (id, code, cohort_id, roster_id, row_number, person_id,
        occupation, level, trainee_group, state, counted, enrolled_at)
      select nextval('shared_id'), p.code, c.id, (select min(r.id) from training_roster r), 1, p.id,
        c.occupation, c.level, 'OTHER', 'ENROLLED', true, timestamptz '2026-06-01Z'
      from identity_person p, training_cohort c where c.code = '%1$s' and p.code like '%1$sn%%'
      """;

  private static final String COURSE =
      """
      insert into training_hours_entry (id, trainee_id, part, minutes, source, reference,
        occurred_on, recorded_at)
      select nextval('shared_id'), t.id, p.part, 10000, 'MEETING', 'M' || p.part,
        date '2026-06-20', timestamptz '2026-06-21Z'
      from training_trainee t, (values ('THEORY'), ('PRACTICE')) p(part)
      where t.code like '%1$sn%%';
      insert into training_assessment (id, trainee_id, attempt, theory_score, ticks,
        practical_score, passed, assessed_on, recorded_at, recorded_by)
      select nextval('shared_id'), t.id, 1, 80, '', 80, true, date '2026-06-26',
        timestamptz '2026-06-26Z', 0
      from training_trainee t where t.code like '%1$sn%%'
      """;

  private static final String PASSED =
      """
      insert into exam_admission (id, code, session_id, person_id, seat, admitted_by, admitted_at)
      select nextval('shared_id'), p.code, s.id, p.id, row_number() over (order by p.id)
        + (select max(a.seat) from exam_admission a where a.session_id = s.id), s.planned_by,
        s.planned_at
      from identity_person p, exam_session s where s.code = '%2$s' and p.code like '%1$sn%%';
      insert into exam_result (id, session_id, person_id, version, theory_score, practical_score,
        outcome, decided_at, decided_by)
      select nextval('shared_id'), s.id, p.id, 1, 80, 80, 'PASSED', s.published_at, s.published_by
      from identity_person p, exam_session s where s.code = '%2$s' and p.code like '%1$sn%%'
      """;
}
