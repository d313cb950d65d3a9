package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ArchivePack;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.store.PlaceStore;

/** 档案卷柜台 (counter): the five volumes of a session, and which sessions are archived together. */
@Stateless
@PermitAll
public class ArchiveVolumes {
  @Inject private ArchiveConduct conduct;
  @Inject private ArchiveResults results;
  @Inject private ArchiveRecords records;
  @Inject private FormSeals seals;
  @Inject private PlaceStore places;

  /**
   * All files; without the paper, its keys and pictures, if any was touched since it was sealed.
   */
  public List<ArchiveFile> files(ExamSession session) {
    return Stream.of(
            conduct.files(session),
            results.files(session, seals.opened(session)),
            seals.pictures(session),
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

  /** The sessions of its batch; a session that stands alone. */
  public List<ExamSession> together(ExamSession session) {
    Long batch = session.batchId();
    return batch == null ? List.of(session) : places.sessions(batch);
  }

  /** The name of its batch; empty if it stands alone. */
  public String batch(ExamSession session) {
    Long batch = session.batchId();
    return batch == null ? "" : places.batch(batch).name();
  }
}
