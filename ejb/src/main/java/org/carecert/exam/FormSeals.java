package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carecert.exam.store.PaperStore;

/** 密封核对柜台 (counter): tells whether a form is still as it was sealed; asked again at archive. */
@Stateless
@PermitAll
public class FormSeals {
  @Inject private PaperStore papers;

  /** Whether both papers and every key of a form are as they were sealed. */
  public boolean whole(long formId) {
    return papers.form(formId).whole(papers.keys(formId));
  }
}
