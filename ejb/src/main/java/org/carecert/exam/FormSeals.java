package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ArchivePack;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Form;
import org.carecert.exam.domain.FormHead;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.domain.WornItem;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.PictureStore;

/**
 * 密封核对柜台 (counter): tells whether a form is still as it was sealed. It is hashed anew from what is
 * stored, never from what was opened before; again at archive.
 */
@Stateless
@PermitAll
public class FormSeals {
  @Inject private PaperStore papers;
  @Inject private AttemptStore attempts;
  @Inject private WornForms wear;
  @Inject private PictureStore pictures;

  /** Whether both papers, every key and every picture of a form are as they were sealed. */
  public boolean whole(long formId) {
    return whole(papers.form(formId));
  }

  private boolean whole(Form form) {
    return form.whole(papers.keys(form.id()))
        && form.pictures().stream()
            .allMatch(
                address ->
                    pictures
                        .content(address)
                        .map(PictureContent::digest)
                        .filter(address::equals)
                        .isPresent());
  }

  /** The pictures of a session's form, each read when it is asked for; none if it was touched. */
  public List<ArchiveFile> pictures(ExamSession session) {
    Form form = papers.form(session.papers().formId());
    return whole(form) ? form.pictures().stream().map(this::picture).toList() : List.of();
  }

  private ArchiveFile picture(String digest) {
    String suffix = pictures.content(digest).orElseThrow().suffix();
    return new ArchiveFile(
        "4-试卷与成绩/图片/" + digest + suffix, () -> pictures.content(digest).orElseThrow().bytes());
  }

  /** The items of a session's form that should not be sat on its day. */
  public List<WornItem> worn(ExamSession session) {
    return wear.of(session.papers().formId(), session);
  }

  /** A session's form, opened; empty if it was touched since it was sealed. */
  public Optional<OpenedForm> opened(ExamSession session) {
    long form = session.papers().formId();
    return whole(form) ? Optional.of(papers.opened(form)) : Optional.empty();
  }

  /** The seals of every form that was planned or sat in a session, each looked at anew. */
  public List<ArchivePack.Seal> seals(ExamSession session) {
    return attempts.forms(session).stream().map(this::seal).toList();
  }

  private ArchivePack.Seal seal(long formId) {
    Form form = papers.form(formId);
    FormHead head = form.head();
    return new ArchivePack.Seal(head.code(), head.digest(), whole(form));
  }
}
