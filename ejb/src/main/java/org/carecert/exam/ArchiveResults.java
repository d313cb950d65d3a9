package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.KeyDecision;
import org.carecert.exam.domain.KeyDecisionLine;
import org.carecert.exam.domain.Misconduct;
import org.carecert.exam.domain.MisconductLift;
import org.carecert.exam.domain.MisconductLiftLine;
import org.carecert.exam.domain.MisconductLine;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.Recheck;
import org.carecert.exam.domain.RecheckAnswer;
import org.carecert.exam.domain.ResultVersion;
import org.carecert.exam.store.ArchiveStore;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.SessionStore;

/**
 * 档案第四、五卷柜台 (counter): the paper, every version of every result, every decision, and those who
 * passed with the numbers of their certificates.
 */
@Stateless
@PermitAll
public class ArchiveResults {
  @Inject private ArchiveStore store;
  @Inject private DecisionStore decisions;
  @Inject private SessionStore sessions;

  /** The files of the last two volumes; without an opened form its seal is broken. */
  public List<ArchiveFile> files(ExamSession session, Optional<OpenedForm> opened) {
    Map<Long, String> seats =
        sessions.admissions(session.id()).stream()
            .collect(Collectors.toMap(Admission::personId, a -> String.valueOf(a.seat())));
    List<ResultVersion> results = store.results(session.id());
    List<ArchiveFile> files = new ArrayList<>();
    opened.ifPresent(
        form -> {
          files.add(new ArchiveFile("4-试卷与成绩/试卷.json", form.papers().korean().bytes()));
          files.add(keys(form));
        });
    files.add(results(results, seats));
    files.addAll(decided(session, seats));
    files.add(passed(results, seats));
    return files;
  }

  private static ArchiveFile keys(OpenedForm form) {
    List<List<String>> rows = new ArrayList<>();
    form.keys()
        .forEach(key -> rows.add(List.of(String.valueOf(rows.size() + 1), key.text(), key.rule())));
    return ArchiveConduct.sheet("4-试卷与成绩/标准答案.csv", List.of("题号", "答案", "规则"), rows);
  }

  private static ArchiveFile results(List<ResultVersion> results, Map<Long, String> seats) {
    return ArchiveConduct.sheet(
        "4-试卷与成绩/成绩.csv",
        List.of("座号", "版本", "理论", "操作", "评审", "结论", "依据", "时间"),
        results.stream()
            .map(
                r ->
                    List.of(
                        seats.getOrDefault(r.personId(), ""),
                        String.valueOf(r.version()),
                        text(r.scores().theory()),
                        text(r.scores().practical()),
                        text(r.scores().review()),
                        r.scores().outcome().name(),
                        r.basis(),
                        r.decidedAt().toString()))
            .toList());
  }

  private List<ArchiveFile> decided(ExamSession session, Map<Long, String> seats) {
    List<List<String>> rows = new ArrayList<>();
    for (KeyDecision decision : decisions.onItems(session.id())) {
      KeyDecisionLine line = decision.line();
      rows.add(
          List.of(
              "KEY:" + line.code(),
              line.change().itemNo() + " " + line.change().effect() + " " + line.change().answer(),
              line.reason(),
              line.state().name(),
              line.proposedBy() + "@" + line.proposedAt(),
              text(line.decidedBy()) + "@" + text(line.decidedAt())));
    }
    Set<Long> lifted = decisions.lifted(session.id());
    for (Misconduct decision : decisions.onConduct(session.id())) {
      MisconductLine line =
          decision.line(
              seats.getOrDefault(decision.personId(), ""), lifted.contains(decision.id()));
      rows.add(
          List.of(
              "MISCONDUCT:" + line.code(),
              line.name(),
              line.basis() + "；" + line.findings(),
              line.state().name(),
              line.proposedBy() + "@" + line.proposedAt(),
              text(line.decidedBy()) + "@" + text(line.decidedAt())));
    }
    for (MisconductLift lift : decisions.lifts(session.id())) {
      MisconductLiftLine line = lift.line(seats.getOrDefault(lift.personId(), ""));
      rows.add(
          List.of(
              "LIFT:" + line.code(),
              line.name(),
              line.basis() + "；" + line.reason(),
              line.state().name(),
              line.proposedBy() + "@" + line.proposedAt(),
              text(line.decidedBy()) + "@" + text(line.decidedAt())));
    }
    for (Recheck recheck : store.rechecks(session.id())) {
      rows.add(
          List.of(
              "RECHECK:" + recheck.code(),
              seats.getOrDefault(recheck.personId(), "")
                  + " "
                  + recheck.request().part()
                  + " "
                  + recheck.request().ground(),
              recheck.request().statement(),
              recheck.state().name(),
              String.valueOf(recheck.askedAt()),
              answered(recheck)));
    }
    return List.of(
        ArchiveConduct.sheet(
            "4-试卷与成绩/决定与复核.csv", List.of("编号", "事项", "理由", "状态", "提出", "决定"), rows));
  }

  private static ArchiveFile passed(List<ResultVersion> results, Map<Long, String> seats) {
    Map<Long, ResultVersion> last =
        results.stream()
            .collect(Collectors.toMap(ResultVersion::personId, r -> r, (older, newer) -> newer));
    return ArchiveConduct.sheet(
        "5-证书/合格人员.csv",
        List.of("座号", "成绩版本"),
        last.values().stream()
            .filter(r -> r.scores().outcome() == Outcome.PASSED)
            .map(r -> List.of(seats.getOrDefault(r.personId(), ""), String.valueOf(r.version())))
            .sorted(java.util.Comparator.comparing(row -> row.get(0)))
            .toList());
  }

  private static String answered(Recheck recheck) {
    RecheckAnswer answer = recheck.answer();
    return answer == null
        ? ""
        : answer.decidedBy() + "@" + answer.decidedAt() + "；" + answer.reasons();
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
