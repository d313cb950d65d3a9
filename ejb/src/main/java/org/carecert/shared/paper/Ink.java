package org.carecert.shared.paper;

import java.awt.Color;

/** 墨色: the inks of official papers. */
public enum Ink {
  BLACK(0x1F1B16),
  GREY(0x6B655C),
  RED(0xB0151E),
  SEAL(0xD0121B),
  PALE_RED(0xF4CFCB),
  GOLD(0xA9853A),
  PALE_GOLD(0xE8DCBC),
  WATERMARK(0xEFE6CF),
  CREAM(0xFFFCF4),
  WHITE(0xFFFFFF);

  private final Color color;

  Ink(int rgb) {
    this.color = new Color(rgb);
  }

  Color color() {
    return color;
  }
}
