package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database itself refuses of blueprints, sealed papers, sessions and the outline. */
class PapersKeptTest {
  @TempDir static Path folder;
  private static BareDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database =
        ExamTables.with(
            folder,
            "V0710__exam_parallel_forms",
            "V0737__exam_importance",
            "V0739__exam_papers_kept");
    database.done(
        "insert into exam_range (id, owner_id, occupation, level, code, name, weight) values"
            + " (1, 7, '4-10-01-03', 5, 'A', 'a', 60), (2, 7, '4-10-01-03', 5, 'B', 'b', 40);"
            + " insert into exam_point (id, range_id, code, name, importance) values"
            + " (1, 1, 'A-1', 'a', 'X'), (2, 1, 'A-2', 'b', 'Z'), (3, 1, 'A-3', 'c', 'Y');"
            + " insert into exam_item (id, owner_id, occupation, level, code, version) values"
            + " (1, 7, '4-10-01-03', 5, 'I1', 1)");
    version(1, 1, "X");
    blueprint(1, "KEPT");
    database.done(
        "update exam_blueprint set state = 'PUBLISHED', published_by = 12, published_at = now()"
            + " where id = 1");
    database.done(form(1) + "; " + item(1, 1));
    database.done(
        "insert into exam_practical (id, code, owner_id, title, occupation, level, minutes, rubric,"
            + " digest, created_by, created_at) values (1, 'P', 7, 'p', '4-10-01-03', 5, 30, '{}',"
            + " repeat('0', 64), 11, now())");
    database.done(
        "insert into exam_session (id, code, owner_id, name, room, occupation, level, opens_at,"
            + " closes_at, minutes, form_id, practical_id, korean, state, planned_by, planned_at)"
            + " values (1, 'S', 7, 's', 'r', '4-10-01-03', 5, now(), now() + interval '3 hours', 90,"
            + " 1, 1, false, 'PLANNED', 11, now())");
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @Test
  void a_published_blueprint_stays_as_it_is() {
    refused("update exam_blueprint set name = 'other' where id = 1");
    refused(
        "update exam_blueprint set state = 'DRAFT', published_by = null, published_at = null"
            + " where id = 1");
    refused("delete from exam_blueprint where id = 1");
    refused("update exam_blueprint_weight set weight = 61 where blueprint_id = 1");
    refused("delete from exam_blueprint_weight where blueprint_id = 1");
    refused("insert into exam_blueprint_weight values (1, 'C', 1)");
    refused("insert into exam_blueprint_cell values (1, 'A/SINGLE', 60)");
  }

  @Test
  void a_draft_is_withdrawn_once_and_its_content_never_changes() throws SQLException {
    blueprint(2, "DRAFT");
    refused("update exam_blueprint set easy = 30, medium = 60 where id = 2");
    refused("update exam_blueprint set state = 'WITHDRAWN' where id = 2");
    String withdrawn =
        "update exam_blueprint set state = 'WITHDRAWN', withdrawn_by = 11, withdrawn_at = now()"
            + " where id = 2";
    database.done(withdrawn);
    refused(withdrawn);
    refused(
        "update exam_blueprint set state = 'PUBLISHED', published_by = 12, published_at = now(),"
            + " withdrawn_by = null, withdrawn_at = null where id = 2");
    assertEquals("WITHDRAWN", database.text("select state from exam_blueprint where id = 2"));
  }

  @Test
  void a_sealed_form_gets_and_loses_no_item_and_a_practical_paper_stays() throws SQLException {
    version(2, 1, "X");
    refused(item(1, 2));
    refused("update exam_form_item set item_version_id = 2 where form_id = 1");
    refused("delete from exam_form_item where form_id = 1");
    refused("update exam_practical set rubric = '{\"a\":1}' where id = 1");
    refused("delete from exam_practical where id = 1");
  }

  @Test
  void a_session_keeps_its_papers_and_stays_published() throws SQLException {
    database.done(form(2) + "; " + item(2, 1));
    refused("update exam_session set form_id = 2 where id = 1");
    refused("update exam_session set minutes = 60 where id = 1");
    refused("delete from exam_session where id = 1");
    database.done(
        "update exam_session set state = 'PUBLISHED', published_by = 12, published_at = now()"
            + " where id = 1");
    refused(
        "update exam_session set state = 'PLANNED', published_by = null, published_at = null"
            + " where id = 1");
    refused("update exam_session set published_by = 13 where id = 1");
  }

  @Test
  void a_version_has_the_importance_of_its_point_which_keeps_it_while_items_hang_on_it()
      throws SQLException {
    assertThrows(SQLException.class, () -> version(3, 2, "X"));
    refused("update exam_point set importance = 'Y' where id = 1");
    refused("update exam_point set range_id = 2 where id = 1");
    database.done("update exam_point set name = 'better' where id = 1");
    database.done("update exam_point set importance = 'X', range_id = 2 where id = 3");
    version(4, 3, "X");
    refused("update exam_point set range_id = 1 where id = 3");
  }

  private static void version(int version, int point, String importance) throws SQLException {
    database.done(
        "insert into exam_item_version (id, item_id, version, type, point_id, importance,"
            + " difficulty, stem, options, answer_key, source, created_at, created_by) values"
            + " (%d, 1, %d, 'SINGLE', %d, '%s', 'EASY', 'stem', '[\"a\",\"b\"]', 'A', 'book', now(), 11)"
                .formatted(version, version, point, importance));
  }

  private static void blueprint(int id, String code) throws SQLException {
    database.done(
        ("insert into exam_blueprint (id, code, owner_id, name, occupation, level, items, minutes,"
                + " easy, medium, hard, state, drafted_by, drafted_at) values (%d, '%s', 7, 'b',"
                + " '4-10-01-03', 5, 1, 90, 20, 70, 10, 'DRAFT', 11, now());"
                + " insert into exam_blueprint_weight values (%d, 'A', 60), (%d, 'B', 40)")
            .formatted(id, code, id, id));
  }

  private static String form(int id) {
    return ("insert into exam_form (id, code, owner_id, blueprint_id, seed, paper, paper_ko,"
            + " korean_items, digest, sealed_by, sealed_at) values (%d, 'F%d', 7, 1, %d, '', '', 0,"
            + " repeat('0', 64), 11, now())")
        .formatted(id, id, id);
  }

  private static String item(int form, int version) {
    return "insert into exam_form_item values (%d, %d, %d)".formatted(form, version, version);
  }

  private static void refused(String sql) {
    ExamTables.refused(() -> database.done(sql));
  }
}
