package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.store.ArchiveSheets;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.PassCertificateStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.Json;
import org.jspecify.annotations.Nullable;

/**
 * 档案原始记录柜台 (counter): what stands in the record of a session beside its papers and decisions, with
 * the names of who did it: entry facts, door, releases, signals, marks, stations, certificates.
 */
@Stateless
@PermitAll
public class ArchiveRecords {
  @Inject private ArchiveSheets sheets;
  @Inject private PaperStore papers;
  @Inject private PassCertificateStore certificates;
  @Inject private Officers officers;
  @Inject private Roll roll;

  /** Their files; whoever packs them has read the roll before. */
  public List<ArchiveFile> files(ExamSession session) {
    List<ArchiveSheets.Sheet> found = sheets.of(session.id());
    Map<Long, Caller> accounts =
        officers.of(
            found.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(List::stream)
                .filter(Number.class::isInstance)
                .map(cell -> ((Number) cell).longValue())
                .collect(Collectors.toSet()));
    List<ArchiveFile> files = new ArrayList<>();
    for (ArchiveSheets.Sheet sheet : found) {
      files.add(
          ArchiveConduct.sheet(
              sheet.path(),
              sheet.header(),
              sheet.rows().stream()
                  .map(row -> row.stream().map(cell -> text(cell, accounts)).toList())
                  .toList()));
    }
    List<Roll.Seated> seated = roll.seated(session);
    files.add(practical(session));
    files.add(certified(session, seated));
    return files;
  }

  private static String text(@Nullable Object cell, Map<Long, Caller> accounts) {
    if (cell instanceof Number account) {
      Caller known = accounts.get(account.longValue());
      return known == null ? "#" + account : known.displayName();
    }
    return Objects.toString(cell, "");
  }

  private ArchiveFile practical(ExamSession session) {
    Rubric rubric = papers.practical(session.papers().practicalId()).rubric();
    return new ArchiveFile("4-试卷与成绩/操作试卷.json", Json.text(rubric).getBytes(StandardCharsets.UTF_8));
  }

  private ArchiveFile certified(ExamSession session, List<Roll.Seated> seated) {
    Map<Long, Roll.Seated> holders = new HashMap<>();
    seated.forEach(seat -> holders.put(seat.person().id(), seat));
    List<List<String>> rows = new ArrayList<>();
    certificates
        .of(session.id())
        .forEach(
            certificate -> {
              Roll.Seated seat = holders.get(certificate.personId());
              if (seat != null) {
                PersonCard holder = seat.person();
                rows.add(
                    List.of(
                        String.valueOf(seat.admission().seat()),
                        holder.name(),
                        holder.maskedNumber(),
                        certificate.number(),
                        certificate.issuedOn().toString()));
              }
            });
    return ArchiveConduct.sheet("5-证书/证书.csv", List.of("座号", "持证人", "证件", "证书编号", "发证日期"), rows);
  }
}
