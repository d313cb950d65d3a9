package org.carecert.training.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.identity.domain.Sex;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetRow;
import org.carecert.shared.sheet.SheetText;
import org.carecert.standard.domain.Education;
import org.jspecify.annotations.Nullable;

/**
 * 读名册: what the rows of a roster mean and what is wrong with them (实名制培训; public contract, row
 * codes). Nothing is guessed: what cannot be read is refused with its reason.
 */
public final class RosterReading {
  private static final String[] NAME = {"姓名", "学员姓名", "name", "성명", "이름"};
  private static final String[] KOREAN = {"朝鲜文姓名", "朝文姓名", "koreanName", "조선문성명"};
  private static final String[] TYPE = {"证件类型", "documentType", "증명서종류"};
  private static final String[] NUMBER = {"证件号码", "身份证号", "身份证号码", "documentNumber", "증명서번호"};
  private static final String[] SEX = {"性别", "sex", "성별"};
  private static final String[] PHONE = {"手机号码", "手机号", "联系电话", "phone", "전화번호"};
  private static final String[] EDUCATION = {"文化程度", "学历", "education", "문화정도"};
  private static final String[] GROUP = {"人员类别", "category", "group", "인원류별"};

  private static final Pattern SCIENTIFIC =
      Pattern.compile("[0-9]+([.,][0-9]*)?[eE][+]?[0-9]{1,3}");
  private static final Pattern NAME_TEXT =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·•.' -]{0,59}");
  private static final Pattern PHONE_TEXT =
      Pattern.compile("1[0-9]{10}|\\+?[0-9][0-9 -]{5,18}[0-9]");

  private final Sheet sheet;
  private final LocalDate today;
  private final Map<DocumentNumber, Integer> seen = new HashMap<>();

  private RosterReading(Sheet sheet, LocalDate today) {
    this.sheet = sheet;
    this.today = today;
  }

  /** Reads a roster as of a day; refused as a whole if a needed column is missing. */
  public static List<RosterRow> read(Sheet sheet, LocalDate today) {
    sheet.needed(NAME);
    sheet.needed(NUMBER);
    sheet.needed(GROUP);
    RosterReading reading = new RosterReading(sheet, today);
    return sheet.rows().stream().map(reading::row).toList();
  }

  private RosterRow row(SheetRow row) {
    List<Refusal> wrong = new ArrayList<>();
    String name = name(row, wrong);
    String korean = korean(row, wrong);
    DocumentNumber document = document(row, wrong);
    sex(row, document, wrong);
    return new RosterRow(
        row.number(),
        name,
        korean,
        document,
        phone(row, wrong),
        education(row, wrong),
        group(row, wrong),
        wrong);
  }

  private String name(SheetRow row, List<Refusal> wrong) {
    String name = text(row, NAME);
    if (name.isEmpty()) {
      wrong.add(Refusal.at(NAME[0], RosterReason.NAME_MISSING));
    } else if (SheetText.formula(name)) {
      wrong.add(Refusal.at(NAME[0], RosterReason.NAME_IS_FORMULA));
    } else if (!NAME_TEXT.matcher(name).matches() || !Require.storable(name)) {
      wrong.add(invalid(NAME));
    }
    return name;
  }

  private @Nullable String korean(SheetRow row, List<Refusal> wrong) {
    String name = text(row, KOREAN);
    if (name.isEmpty()) {
      return null;
    }
    if (!NAME_TEXT.matcher(name).matches() || !Require.storable(name)) {
      wrong.add(invalid(KOREAN));
      return null;
    }
    return name;
  }

  private @Nullable DocumentNumber document(SheetRow row, List<Refusal> wrong) {
    Optional<DocumentType> type = DocumentType.ofWord(text(row, TYPE));
    if (type.isEmpty()) {
      wrong.add(invalid(TYPE));
      return null;
    }
    String raw = DocumentNumber.normal(text(row, NUMBER));
    if (SCIENTIFIC.matcher(raw).matches()) {
      wrong.add(Refusal.at(NUMBER[0], RosterReason.DOCUMENT_SCIENTIFIC));
      return null;
    }
    if (DocumentNumber.bornInFuture(type.get(), raw, today)) {
      wrong.add(Refusal.at(NUMBER[0], RosterReason.BORN_IN_FUTURE));
      return null;
    }
    Optional<DocumentNumber> document = DocumentNumber.parse(type.get(), raw, today);
    if (document.isEmpty()) {
      wrong.add(Refusal.at(NUMBER[0], RosterReason.DOCUMENT_INVALID));
      return null;
    }
    Integer earlier = seen.putIfAbsent(document.get(), row.number());
    if (earlier != null) {
      wrong.add(Refusal.at(NUMBER[0], RosterReason.DOCUMENT_TWICE, earlier));
    }
    return document.get();
  }

  private void sex(SheetRow row, @Nullable DocumentNumber document, List<Refusal> wrong) {
    String word = text(row, SEX);
    if (word.isEmpty()) {
      return;
    }
    Optional<Sex> sex =
        switch (word) {
          case "男", "남", "男性", "MALE" -> Optional.of(Sex.MALE);
          case "女", "녀", "女性", "FEMALE" -> Optional.of(Sex.FEMALE);
          default -> Optional.empty();
        };
    if (sex.isEmpty()) {
      wrong.add(invalid(SEX));
    } else if (document != null && document.sex().isPresent() && !document.sex().equals(sex)) {
      wrong.add(Refusal.at(SEX[0], RosterReason.SEX_CONTRADICTS));
    }
  }

  private @Nullable String phone(SheetRow row, List<Refusal> wrong) {
    String phone = SheetText.folded(text(row, PHONE));
    if (phone.isEmpty()) {
      return null;
    }
    if (!PHONE_TEXT.matcher(phone).matches()) {
      wrong.add(invalid(PHONE));
      return null;
    }
    return phone;
  }

  private @Nullable Education education(SheetRow row, List<Refusal> wrong) {
    String word = text(row, EDUCATION);
    if (word.isEmpty()) {
      return null;
    }
    Optional<Education> education = Education.ofWord(word);
    if (education.isEmpty()) {
      wrong.add(invalid(EDUCATION));
    }
    return education.orElse(null);
  }

  private @Nullable TraineeGroup group(SheetRow row, List<Refusal> wrong) {
    Optional<TraineeGroup> group = TraineeGroup.ofWord(text(row, GROUP));
    if (group.isEmpty()) {
      wrong.add(Refusal.at(GROUP[0], RosterReason.CATEGORY_UNKNOWN, TraineeGroup.known()));
    }
    return group.orElse(null);
  }

  private String text(SheetRow row, String[] names) {
    return row.text(sheet.column(names));
  }

  private static Refusal invalid(String[] names) {
    return Refusal.at(names[0], RosterReason.FIELD_INVALID, names[0]);
  }
}
