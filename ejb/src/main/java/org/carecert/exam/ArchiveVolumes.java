package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ArchivePack;
import org.carecert.exam.domain.ExamSession;
import org.carecert.standard.Parameters;

/** 档案卷柜台 (counter): the five volumes of a session, and how long they are kept. */
@Stateless
@PermitAll
public class ArchiveVolumes {
  @Inject private ArchiveConduct conduct;
  @Inject private ArchiveResults results;
  @Inject private ArchiveRecords records;
  @Inject private FormSeals seals;
  @Inject private Parameters parameters;

  /** All files; without the paper and its keys, if they were touched since they were sealed. */
  public List<ArchiveFile> files(ExamSession session) {
    return Stream.of(
            conduct.files(session),
            results.files(session, seals.opened(session)),
            records.files(session))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(ArchiveFile::path))
        .toList();
  }

  /** The same as part of a batch: inside each volume the session has a folder of its own. */
  public List<ArchiveFile> filesInBatch(ExamSession session) {
    return files(session).stream().map(file -> file.within(session.code())).toList();
  }

  /** The seals of every form of the session, each looked at anew. */
  public List<ArchivePack.Seal> seals(ExamSession session) {
    return seals.seals(session);
  }

  /** The first day on which paper may go. */
  public LocalDate paperUntil(LocalDate from) {
    return from.plusYears(parameters.whole("exam.archive.paper.years", from));
  }

  /** The first day on which files may go. */
  public LocalDate electronicUntil(LocalDate from) {
    return from.plusYears(parameters.whole("exam.archive.electronic.years", from));
  }

  /** How long an opening lasts. */
  public Duration openFor(LocalDate day) {
    return Duration.ofMinutes(parameters.whole("exam.archive.access.minutes", day));
  }
}
