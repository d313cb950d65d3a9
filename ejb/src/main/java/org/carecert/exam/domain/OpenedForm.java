package org.carecert.exam.domain;

import java.util.List;

/**
 * 启封试卷: a form whose seal was whole when it was opened, as it is marked.
 *
 * @param keys what is right, in the order of the items; never leaves the server
 * @param papers what candidates get of it
 */
public record OpenedForm(List<ItemKey> keys, OpenPaper papers) {
  public OpenedForm {
    keys = List.copyOf(keys);
  }

  /** The questions, in the order of the keys. */
  public List<PaperQuestion> questions() {
    return papers.chinese().questions();
  }
}
