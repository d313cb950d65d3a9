package org.carecert.certificate.domain;

import org.carecert.shared.Reason;

/** 模板理由: why a template is not taken (人社鉴发〔2021〕1号). */
public enum TemplateReason implements Reason {
  /** Braces that are no place. */
  PLACE_UNKNOWN,
  /** The name stands in the sentence once. */
  NAME_ONCE,
  /** The foot bears the print serial. */
  SERIAL_MISSING,
  /** A field that the law wants on this kind is left out. */
  FIELD_WANTED,
  /** The name of the kind is laid down. */
  TITLE_LAID_DOWN,
  /** The logo is no picture that can be printed. */
  LOGO_NOT_A_PICTURE,
  /** It may not count before today. */
  FROM_PASSED,
  /** Another version waits for its approval. */
  TEMPLATE_WAITS(Kind.STATE);

  private final Kind kind;

  TemplateReason() {
    this(Kind.RULE);
  }

  TemplateReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
