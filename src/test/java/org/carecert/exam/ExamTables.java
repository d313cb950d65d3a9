package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.function.Executable;

/** The tables of an exam on the real database, as its first migrations made them. */
final class ExamTables {
  private static final String[] FIRST = {
    "V0001__shared_id",
    "V0400__standard_data",
    "V0401__standard_two_officers",
    "V0402__standard_known_since",
    "V0403__standard_parameter_kind",
    "V0700__exam_bank",
    "V0701__exam_form",
    "V0702__exam_session",
    "V0703__exam_attempt"
  };

  private static final String[] ANSWERS = {
    "V0001__shared_id",
    "V0700__exam_bank",
    "V0701__exam_form",
    "V0702__exam_session",
    "V0703__exam_attempt",
    "V0706__exam_item_types",
    "V0715__exam_time"
  };

  private ExamTables() {}

  /** Those, and what these later ones made of them. */
  static BareDatabase with(Path folder, String... later) throws Exception {
    return BareDatabase.with(
        folder, Stream.of(FIRST, later).flatMap(Stream::of).toArray(String[]::new));
  }

  /** Those in which answers are kept, and what these later ones made of them. */
  static BareDatabase ofAnswers(Path folder, String... later) throws Exception {
    return BareDatabase.with(
        folder, Stream.of(ANSWERS, later).flatMap(Stream::of).toArray(String[]::new));
  }

  /** An attempt of fifty items runs until then. */
  static void running(BareDatabase database, String code, Instant deadline) throws SQLException {
    database.done(
        "set session_replication_role = replica; insert into exam_attempt (id, code, admission_id,"
            + " person_id, form_id, items, started_at, deadline_at, state) select"
            + " nextval('shared_id'), '%s', currval('shared_id'), 1, 1, 50, timestamptz '%s' -"
                .formatted(code, deadline)
            + " interval '1 hour', timestamptz '%s', 'RUNNING'".formatted(deadline));
  }

  /** The database refuses it by one of its constraints. */
  static void refused(Executable change) {
    SQLException refusal = assertThrows(SQLException.class, change);
    assertTrue(refusal.getSQLState().startsWith("23"), refusal.getMessage());
  }
}
