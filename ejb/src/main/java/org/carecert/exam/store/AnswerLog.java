package org.carecert.exam.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.carecert.exam.domain.AnswerSave;
import org.carecert.exam.domain.SaveFound;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.domain.SavedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * 答题流水: many answers of many attempts in one statement and one commit, outside JTA. It takes an
 * attempt only while it runs and before its deadline, appends the responses, and moves the current
 * answers that are newer. Belongs to one thread; a fault closes it.
 */
public final class AnswerLog implements AutoCloseable {
  private static final String INPUT =
      "with input as (select code, client_seq, item_no, answer, timestamptz 'epoch' + micros *"
          + " interval '1 microsecond' as at, timestamptz 'epoch' + judged_micros * interval"
          + " '1 microsecond' as judged_at, ord from unnest(?::text[], ?::int[], ?::int[],"
          + " ?::text[], ?::bigint[], ?::bigint[]) with ordinality as t(code, client_seq, item_no,"
          + " answer, micros, judged_micros, ord)) ";
  // The lock waits for a hand-in or a pause that is being committed, and looks at the row again; in
  // the order of ids, as those who lock many attempts do. What was taken, stored and counts comes
  // one after the other: to be joined here it would be compared each with each.
  private static final String APPEND =
      INPUT
          + ", running as (select i.*, a.id as attempt_id from input i join exam_attempt a on"
          + " a.code = i.code where a.state = 'RUNNING' and a.deadline_at + a.extra_seconds *"
          + " interval '1 second' >= i.judged_at and (a.paused_at is null or a.paused_at > i.at) and"
          + " a.items >= i.item_no and exam_answer_fits(substr(a.shapes, i.item_no, 1),"
          + " i.answer) order by a.id for share of a), saved as (insert into exam_response (attempt_id,"
          + " client_seq, server_seq, item_no, answer, saved_at) select attempt_id, client_seq,"
          + " nextval('exam_response_seq'), item_no, answer, at from running order by ord on"
          + " conflict (attempt_id, client_seq) do nothing returning *), current as (insert into"
          + " exam_answer (attempt_id, item_no, answer, client_seq, server_seq) select distinct on"
          + " (attempt_id, item_no) attempt_id, item_no, answer, client_seq, server_seq from saved"
          + " order by attempt_id, item_no, client_seq desc on conflict (attempt_id, item_no) do"
          + " update set answer = excluded.answer, client_seq = excluded.client_seq, server_seq ="
          + " excluded.server_seq where exam_answer.client_seq < excluded.client_seq returning *) select"
          + " attempt_id, client_seq, 'TAKEN', ord from running union all select attempt_id, client_seq,"
          + " 'STORED', server_seq from saved union all select attempt_id, client_seq, 'COUNTS',"
          + " server_seq from current";
  private static final String FOUND =
      INPUT
          + "select i.ord, a.deadline_at + a.extra_seconds * interval '1 second', a.items, r.item_no, r.client_seq, r.server_seq,"
          + " r.saved_at, r.answer, a.state = 'RUNNING', exam_answer_fits(substr(a.shapes,"
          + " i.item_no, 1), i.answer), a.paused_at is not null, exists (select 1 from exam_answer w"
          + " where w.attempt_id = a.id and w.item_no = r.item_no and w.client_seq = r.client_seq)"
          + " from input i left join exam_attempt a on a.code = i.code left"
          + " join exam_response r on r.attempt_id = a.id and r.client_seq = i.client_seq";

  private final Connection connection;
  private final PreparedStatement append;
  private final PreparedStatement found;

  /** Opens a line to the database. */
  public AnswerLog(DataSource database) {
    connection = connected(database);
    try {
      // Arrays of every length look like another question each time, and planning costs more than
      // storing.
      done("set plan_cache_mode = force_generic_plan");
      append = connection.prepareStatement(APPEND);
      found = connection.prepareStatement(FOUND);
    } catch (SQLException e) {
      close();
      throw new IllegalStateException(e);
    }
  }

  private static Connection connected(DataSource database) {
    try {
      Connection connection = database.getConnection();
      connection.setAutoCommit(true);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Stores these answers, in this order, by one commit.
   *
   * @return what became of each, in the same order; after the commit
   */
  public List<SaveVerdict> append(List<AnswerSave> saves) {
    try {
      List<@Nullable SaveVerdict> verdicts =
          new ArrayList<>(Collections.nCopies(saves.size(), null));
      bind(append, saves);
      taken(saves).forEach(line -> line.tell(saves, verdicts));
      List<Integer> open = new ArrayList<>();
      for (int i = 0; i < saves.size(); i++) {
        if (verdicts.get(i) == null) {
          open.add(i);
        }
      }
      if (!open.isEmpty()) {
        explain(saves, open, verdicts);
      }
      return whole(verdicts);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  // Of each line that was taken: which of the answers it is, and what stands of it.
  private Collection<Taken> taken(List<AnswerSave> saves) throws SQLException {
    Map<Line, Taken> lines = new HashMap<>(saves.size() * 2);
    try (ResultSet rows = append.executeQuery()) {
      while (rows.next()) {
        Taken line =
            lines.computeIfAbsent(new Line(rows.getLong(1), rows.getInt(2)), key -> new Taken());
        line.found(rows.getString(3), rows.getLong(4));
      }
    }
    return lines.values();
  }

  private void explain(
      List<AnswerSave> saves, List<Integer> open, List<@Nullable SaveVerdict> verdicts)
      throws SQLException {
    bind(found, open.stream().map(saves::get).toList());
    try (ResultSet rows = found.executeQuery()) {
      while (rows.next()) {
        int at = open.get(rows.getInt(1) - 1);
        verdicts.set(at, found(rows).verdict(saves.get(at)));
      }
    }
  }

  private static SaveFound found(ResultSet rows) throws SQLException {
    @Nullable Instant deadline = instant(rows, 2);
    @Nullable Instant savedAt = instant(rows, 7);
    return new SaveFound(
        deadline == null
            ? null
            : new SaveFound.Running(
                deadline,
                rows.getInt(3),
                rows.getBoolean(9),
                rows.getBoolean(10),
                rows.getBoolean(11)),
        savedAt == null
            ? null
            : new SavedAnswer(
                rows.getInt(4), rows.getInt(5), rows.getLong(6), savedAt, rows.getBoolean(12)),
        rows.getString(8));
  }

  private static @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
    @Nullable Timestamp time = rows.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }

  private record Line(long attemptId, int clientSeq) {}

  /** What became of one client sequence of an attempt. */
  private static final class Taken {
    private final List<Integer> places = new ArrayList<>();
    private long serverSeq;
    private boolean counts;

    void found(String what, long number) {
      if (what.equals("TAKEN")) {
        places.add(Math.toIntExact(number) - 1);
      } else if (what.equals("STORED")) {
        serverSeq = number;
      } else {
        counts = true;
      }
    }

    // Of several under one sequence the first was stored; whoever sent the same answer has it too.
    void tell(List<AnswerSave> saves, List<@Nullable SaveVerdict> verdicts) {
      AnswerSave first = saves.get(Collections.min(places));
      for (int place : serverSeq == 0 ? List.<Integer>of() : places) {
        if (saves.get(place).given().equals(first.given())) {
          verdicts.set(place, SaveVerdict.of(saved(saves.get(place))));
        }
      }
    }

    private SavedAnswer saved(AnswerSave save) {
      return new SavedAnswer(
          save.given().itemNo(), save.given().clientSeq(), serverSeq, save.at(), counts);
    }
  }

  private static List<SaveVerdict> whole(List<@Nullable SaveVerdict> verdicts) {
    List<SaveVerdict> whole = new ArrayList<>(verdicts.size());
    for (SaveVerdict verdict : verdicts) {
      if (verdict == null) {
        throw new IllegalStateException("an answer without a verdict");
      }
      whole.add(verdict);
    }
    return whole;
  }

  private void bind(PreparedStatement statement, List<AnswerSave> saves) throws SQLException {
    int size = saves.size();
    String[] codes = new String[size];
    Integer[] sequences = new Integer[size];
    Integer[] items = new Integer[size];
    String[] answers = new String[size];
    Long[] micros = new Long[size];
    Long[] judged = new Long[size];
    for (int i = 0; i < size; i++) {
      AnswerSave save = saves.get(i);
      codes[i] = save.attempt();
      sequences[i] = save.given().clientSeq();
      items[i] = save.given().itemNo();
      answers[i] = save.given().answer();
      micros[i] = ChronoUnit.MICROS.between(Instant.EPOCH, save.at());
      judged[i] = ChronoUnit.MICROS.between(Instant.EPOCH, save.judgedAt());
    }
    set(statement, 1, "text", codes);
    set(statement, 2, "int4", sequences);
    set(statement, 3, "int4", items);
    set(statement, 4, "text", answers);
    set(statement, 5, "int8", micros);
    set(statement, 6, "int8", judged);
  }

  private void set(PreparedStatement statement, int at, String type, Object[] values)
      throws SQLException {
    Array array = connection.createArrayOf(type, values);
    statement.setArray(at, array);
  }

  private void done(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    try (Connection given = connection) {
      // It goes back to others.
      if (given.isValid(1)) {
        done("reset plan_cache_mode");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
