package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
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
  @Inject private ArchiveStations stations;
  @Inject private FormSeals seals;
  @Inject private Parameters parameters;

  /** All files; refused if the form was touched since it was sealed. */
  public List<ArchiveFile> files(ExamSession session) {
    return Stream.of(
            conduct.files(session),
            results.files(session, seals.opened(session)),
            stations.files(session))
        .flatMap(List::stream)
        .toList();
  }

  /** The seals of every form of the session, hashed anew; refused if one is broken. */
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
