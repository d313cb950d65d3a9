package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 模板已变: a version of a template was submitted, approved or sent back (two officers). */
public record TemplateChanged(long templateId, String code, TemplateState state) implements Fact {
  @Override
  public long subject() {
    return templateId;
  }
}
