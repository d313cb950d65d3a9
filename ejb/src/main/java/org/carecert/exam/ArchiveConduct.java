package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.domain.Seals;
import org.carecert.exam.store.AttemptStore;
import org.carecert.shared.Json;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetWriter;

/**
 * 档案第一至三卷柜台 (counter): registration, the filed plan, and how the exam went: whether the receipt of
 * each paper still fits its responses.
 */
@Stateless
@PermitAll
public class ArchiveConduct {
  @Inject private AttemptStore attempts;
  @Inject private SessionRules rules;
  @Inject private Roll roll;
  @Inject private ArchiveStations stations;

  /** The files of the first three volumes, and what assessors photographed at stations. */
  public List<ArchiveFile> files(ExamSession session) {
    List<List<String>> candidates = new ArrayList<>();
    List<List<String>> papers = new ArrayList<>();
    for (Roll.Seated seat : roll.read(session, "archive")) {
      String no = String.valueOf(seat.admission().seat());
      candidates.add(
          List.of(no, seat.person().name(), seat.person().maskedNumber(), seat.admission().code()));
      attempts.of(seat.admission().id()).ifPresent(t -> sat(no, t, papers));
    }
    List<ArchiveFile> files =
        new ArrayList<>(
            List.of(
                sheet("1-报名与资格/考生.csv", List.of("座号", "姓名", "证件", "准考证"), candidates),
                new ArchiveFile(
                    "2-考评计划/场次.json",
                    Json.text(rules.card(session, List.of())).getBytes(StandardCharsets.UTF_8)),
                sheet(
                    "3-考务实施/作答.csv",
                    List.of("座号", "开始", "截止", "交卷", "方式", "回执", "作答摘要", "回执核对"),
                    papers)));
    files.addAll(stations.files(session));
    return files;
  }

  private void sat(String no, Attempt attempt, List<List<String>> papers) {
    List<ResponseLine> lines = attempts.responses(attempt.id());
    Optional<Receipt> receipt = Optional.ofNullable(attempt.receipt());
    boolean whole = receipt.filter(r -> r.digest().equals(Seals.digest(lines))).isPresent();
    papers.add(
        List.of(
            no,
            attempt.startedAt().toString(),
            attempt.deadlineAt().toString(),
            receipt.map(r -> r.finishedAt().toString()).orElse(""),
            receipt.map(r -> r.finishedBy().name()).orElse(""),
            receipt.map(Receipt::code).orElse(""),
            receipt.map(Receipt::digest).orElse(""),
            whole ? "一致" : "不一致"));
  }

  /** A table of an archive. */
  static ArchiveFile sheet(String path, List<String> header, List<List<String>> rows) {
    return new ArchiveFile(path, SheetWriter.write(SheetFormat.CSV, header, rows));
  }
}
