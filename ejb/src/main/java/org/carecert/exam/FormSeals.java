package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.exam.domain.ArchivePack;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.PaperStore;

/**
 * 密封核对柜台 (counter): tells whether a form is still as it was sealed. It is hashed anew from what is
 * stored, never from what was opened before; again at archive.
 */
@Stateless
@PermitAll
public class FormSeals {
  @Inject private PaperStore papers;
  @Inject private AttemptStore attempts;

  /** Whether both papers and every key of a form are as they were sealed. */
  public boolean whole(long formId) {
    return papers.form(formId).whole(papers.keys(formId));
  }

  /** A session's form, opened; refused if it was touched since it was sealed. */
  public OpenedForm opened(ExamSession session) {
    return papers.opened(session.papers().formId());
  }

  /** The seals of every form that was planned or sat in a session; refused if one is broken. */
  public List<ArchivePack.Seal> seals(ExamSession session) {
    return attempts.forms(session).stream().map(this::seal).toList();
  }

  private ArchivePack.Seal seal(long formId) {
    papers.opened(formId);
    return new ArchivePack.Seal(papers.form(formId).code(), papers.form(formId).digest());
  }
}
