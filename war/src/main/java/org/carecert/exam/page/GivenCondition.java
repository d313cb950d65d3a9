package org.carecert.exam.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.EntryCondition;
import org.carecert.exam.domain.EntryFactKind;
import org.carecert.exam.domain.Schooled;
import org.jspecify.annotations.Nullable;

/** An entry condition as an officer fills it in; one without any part is none. */
public class GivenCondition implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable Integer workYears;
  private @Nullable Integer certificateLevel;
  private @Nullable Schooled schooling;
  private @Nullable EntryFactKind paper;
  private boolean age;

  boolean empty() {
    return !age
        && workYears == null
        && certificateLevel == null
        && schooling == null
        && paper == null;
  }

  EntryCondition numbered(int no) {
    List<EntryFactKind> papers = new ArrayList<>();
    if (paper != null) {
      papers.add(paper);
    }
    return new EntryCondition(no, workYears, certificateLevel, schooling, papers);
  }

  public @Nullable Integer getWorkYears() {
    return workYears;
  }

  public void setWorkYears(@Nullable Integer workYears) {
    this.workYears = workYears;
  }

  public @Nullable Integer getCertificateLevel() {
    return certificateLevel;
  }

  public void setCertificateLevel(@Nullable Integer certificateLevel) {
    this.certificateLevel = certificateLevel;
  }

  public @Nullable Schooled getSchooling() {
    return schooling;
  }

  public void setSchooling(@Nullable Schooled schooling) {
    this.schooling = schooling;
  }

  public @Nullable EntryFactKind getPaper() {
    return paper;
  }

  public void setPaper(@Nullable EntryFactKind paper) {
    this.paper = paper;
  }

  public boolean isAge() {
    return age;
  }

  public void setAge(boolean age) {
    this.age = age;
  }
}
