package org.carecert.certificate.domain;

import java.util.List;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetRow;

/** 合格名单表: the lines of a list of who passed, out of a sheet. */
public final class PassSheet {
  private static final String[] NAME = {"姓名", "name", "성명", "이름"};
  private static final String[] KOREAN = {"朝鲜文姓名", "朝文姓名", "koreanName", "조선문성명"};
  private static final String[] TYPE = {"证件类型", "documentType", "증명서종류"};
  private static final String[] NUMBER = {"证件号码", "身份证号", "身份证号码", "documentNumber", "증명서번호"};
  private static final String[] THEORY = {"理论", "理论学时", "理论成绩", "theory", "리론"};
  private static final String[] PRACTICE = {"实操", "实践学时", "实操成绩", "practice", "실기"};

  private PassSheet() {}

  /** The lines; the sheet is refused as a whole if a needed column is missing. */
  public static List<NewPassList.Line> lines(Sheet sheet) {
    sheet.needed(NAME);
    sheet.needed(NUMBER);
    return sheet.rows().stream()
        .map(
            row ->
                new NewPassList.Line(
                    text(sheet, row, NAME),
                    text(sheet, row, KOREAN),
                    text(sheet, row, TYPE),
                    text(sheet, row, NUMBER),
                    text(sheet, row, THEORY),
                    text(sheet, row, PRACTICE)))
        .toList();
  }

  private static String text(Sheet sheet, SheetRow row, String... names) {
    return row.text(sheet.column(names));
  }
}
