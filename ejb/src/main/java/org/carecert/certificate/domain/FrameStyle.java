package org.carecert.certificate.domain;

/** 边框样式: how the sheet is framed (local layout). */
public enum FrameStyle {
  /** 花边: broad band, key-pattern corners, woven bands and rosette. */
  CLASSIC,
  /** 素边: two fine lines. */
  PLAIN
}
