package org.carecert.shared.paper;

/** 字体: the faces that are kept with the product (all under the SIL Open Font License). */
public enum Face {
  SONG("NotoSerifSC-Regular.ttf"),
  SONG_BOLD("NotoSerifSC-Bold.ttf"),
  MYEONGJO("NanumMyeongjo-Regular.ttf"),
  MYEONGJO_BOLD("NanumMyeongjo-Bold.ttf"),
  /** For rare characters of Extension B and later; one weight only. */
  RARE("HanaMinB.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  /** The name by which a file calls it. */
  String fontName() {
    return file.substring(0, file.lastIndexOf('.'));
  }

  String file() {
    return file;
  }
}
