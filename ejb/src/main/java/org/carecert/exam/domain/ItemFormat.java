package org.carecert.exam.domain;

/** 试题文件格式: in which forms items come in and go out. */
public enum ItemFormat {
  /** The bank's own sheet as a workbook. */
  XLSX("items.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** The bank's own sheet as text. */
  CSV("items.csv", "text/csv;charset=UTF-8"),
  /** GIFT of Moodle. */
  GIFT("items.gift.txt", "text/plain;charset=UTF-8"),
  /** Moodle's XML. */
  MOODLE_XML("items.moodle.xml", "application/xml"),
  /** A package of 1EdTech QTI 2.2. */
  QTI_22("items.qti22.zip", "application/zip"),
  /** A package of 1EdTech QTI 3.0. */
  QTI_30("items.qti30.zip", "application/zip");

  private final String fileName;
  private final String mediaType;

  ItemFormat(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  /** How such a file is called. */
  public String fileName() {
    return fileName;
  }

  /** Whether such a file holds the pictures of its items. */
  public boolean pictures() {
    return this == MOODLE_XML || this == QTI_22 || this == QTI_30;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }
}
