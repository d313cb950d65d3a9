package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Language;
import org.carecert.shared.Origin;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Texts;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.carecert.shared.sheet.SheetRow;
import org.carecert.shared.sheet.SheetWriter;
import org.carecert.training.domain.Attendance;
import org.carecert.training.domain.AttendanceLine;
import org.carecert.training.domain.CheckIn;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.Correction;
import org.carecert.training.domain.Meeting;
import org.carecert.training.domain.NewAttendance;
import org.carecert.training.domain.SheetFile;
import org.carecert.training.domain.Trainee;
import org.carecert.training.store.MeetingStore;
import org.carecert.training.store.TraineeStore;
import org.jspecify.annotations.Nullable;

/** 考勤簿: the desk that shows the attendance of a meeting, and gives and takes it as a sheet. */
@Stateless
public class AttendanceBook {
  private static final String[] CODE = {"学员编号", "trainee", "강습생번호"};
  private static final String[] PRESENT = {"出勤", "present", "출석"};
  private static final String[] CHECK_IN = {"签到方式", "checkIn", "출석확인방식"};

  @Inject private MeetingStore store;
  @Inject private TraineeStore trainees;
  @Inject private CohortAccess access;
  @Inject private People people;
  @Inject private Origin origin;

  /** The trainees of a meeting with what is recorded of each. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public List<AttendanceLine> of(String cohortCode, String meetingCode) {
    Cohort cohort = access.seen(cohortCode);
    Meeting meeting = store.one(cohort, meetingCode);
    Map<Long, Attendance> attendance = store.attendance(meeting.id());
    Map<Long, Correction> corrections = store.corrections(meeting.id());
    List<Trainee> all = trainees.enrolled(cohort.id());
    Map<Long, PersonCard> cards = people.cards(all.stream().map(Trainee::personId).toList());
    return all.stream()
        .map(
            trainee ->
                line(
                    trainee,
                    cards.get(trainee.personId()),
                    attendance.get(trainee.id()),
                    corrections.get(trainee.id())))
        .toList();
  }

  /** The sheet to be filled in for a meeting. */
  @RolesAllowed({Role.N_SCHOOL})
  public SheetFile form(String cohortCode, String meetingCode) {
    String present = Texts.of(origin.language(), "training", "attendance.yes");
    List<List<String>> rows =
        of(cohortCode, meetingCode).stream()
            .map(line -> List.of(line.trainee(), line.name(), present, ""))
            .toList();
    return new SheetFile(
        "attendance.csv",
        SheetFormat.CSV,
        SheetWriter.write(SheetFormat.CSV, List.of(CODE[0], "姓名", PRESENT[0], CHECK_IN[0]), rows));
  }

  /** What a filled-in sheet says; refused with all rows that cannot be read. */
  @RolesAllowed({Role.N_SCHOOL})
  public List<NewAttendance> read(String cohortCode, byte[] content) {
    access.own(cohortCode);
    Sheet sheet = SheetReader.read(content, SheetLimits.ROSTER);
    int code = sheet.needed(CODE);
    int present = sheet.needed(PRESENT);
    int checkIn = sheet.needed(CHECK_IN);
    List<Refusal> refusals = new ArrayList<>();
    List<NewAttendance> lines = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      Boolean there = yesOrNo(row.text(present));
      Optional<CheckIn> way = way(row.text(checkIn));
      if (there == null) {
        refusals.add(wrong(row, PRESENT));
      } else if (there && way.isEmpty()) {
        refusals.add(wrong(row, CHECK_IN));
      } else {
        lines.add(new NewAttendance(row.text(code), there, way.orElse(null)));
      }
    }
    Refused.ifAny(refusals);
    return lines;
  }

  private static AttendanceLine line(
      Trainee trainee,
      @Nullable PersonCard card,
      @Nullable Attendance attendance,
      @Nullable Correction correction) {
    return new AttendanceLine(
        trainee.code(),
        card == null ? "" : card.name(),
        card == null ? "" : card.maskedNumber(),
        attendance == null ? null : attendance.present(),
        attendance == null ? null : attendance.checkIn(),
        correction == null ? null : correction.line());
  }

  private static Refusal wrong(SheetRow row, String[] column) {
    return Refusal.at("row[" + row.number() + "]", CommonReason.FIELD_INVALID, column[0]);
  }

  private static @Nullable Boolean yesOrNo(String word) {
    return switch (word.toLowerCase(java.util.Locale.ROOT)) {
      case "是", "出勤", "到", "예", "출석", "yes", "true", "1" -> true;
      case "否", "缺勤", "未到", "아니", "아니오", "결석", "no", "false", "0" -> false;
      default -> null;
    };
  }

  private static Optional<CheckIn> way(String word) {
    return Arrays.stream(CheckIn.values())
        .filter(
            way ->
                way.name().equalsIgnoreCase(word)
                    || Arrays.stream(Language.values())
                        .anyMatch(language -> Texts.of(language, way).equalsIgnoreCase(word)))
        .findFirst();
  }
}
