package org.carecert.training.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.training.AttendanceBook;
import org.carecert.training.Corrections;
import org.carecert.training.Meetings;
import org.carecert.training.domain.AttendanceLine;
import org.carecert.training.domain.CheckIn;
import org.carecert.training.domain.MeetingLine;
import org.carecert.training.domain.NewCorrection;
import org.carecert.training.domain.SheetFile;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The attendance of one class meeting. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Meetings meetings;
  @Inject private AttendanceBook book;
  @Inject private Corrections corrections;
  @Inject private HttpServletRequest request;
  @Inject private Words words;

  private String code = "";
  private String meeting = "";
  private String state = "";
  private List<CheckIn> ways = List.of();
  private final List<AttendanceEntry> open = new ArrayList<>();
  private @Nullable String trainee;
  private @Nullable String reason;
  private transient @Nullable Part file;
  private transient @Nullable List<AttendanceLine> lines;

  @PostConstruct
  void read() {
    code = Objects.requireNonNullElse(request.getParameter("code"), "");
    meeting = Objects.requireNonNullElse(request.getParameter("meeting"), "");
    MeetingLine line =
        meetings.list(code).stream()
            .filter(each -> each.code().equals(meeting))
            .findFirst()
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    ways = line.checkIns().stream().sorted().toList();
    state =
        words.day(line.day())
            + " "
            + line.from()
            + "–"
            + line.to()
            + " · "
            + words.of(line.part())
            + " · "
            + line.teacher();
    getLines().stream()
        .filter(each -> each.present() == null)
        .forEach(each -> open.add(new AttendanceEntry(each, ways.get(0))));
  }

  /** Records who was there. */
  public String save() {
    meetings.record(code, meeting, open.stream().map(AttendanceEntry::line).toList());
    Notices.done("training.meeting.saved");
    return here();
  }

  /** Records who was there from a sheet. */
  public String upload() {
    meetings.record(code, meeting, book.read(code, UploadedFile.of(file).bytes()));
    Notices.done("training.meeting.saved");
    return here();
  }

  /** The sheet to be filled in. */
  public void form() {
    SheetFile sheet = book.form(code, meeting);
    Faces.sendFile(sheet.content(), sheet.name(), true);
  }

  /** Asks for the other thing than what is recorded. */
  public String correct() {
    boolean present =
        getLines().stream()
            .filter(line -> line.trainee().equals(trainee))
            .anyMatch(line -> Boolean.TRUE.equals(line.present()));
    corrections.ask(code, meeting, new NewCorrection(trainee, !present, reason));
    Notices.done("training.meeting.asked");
    return here();
  }

  /** Confirms a colleague's correction. */
  public String confirm(String correction) {
    corrections.confirm(code, meeting, correction);
    Notices.done("training.meeting.confirmed");
    return here();
  }

  /** Whether a correction of this line waits for the second person. */
  public boolean waits(AttendanceLine line) {
    return line.correction() != null && line.correction().confirmedAt() == null;
  }

  private String here() {
    return "/training/meeting?faces-redirect=true&code=" + code + "&meeting=" + meeting;
  }

  private List<AttendanceLine> getLines() {
    List<AttendanceLine> now = lines;
    if (now == null) {
      now = book.of(code, meeting);
      lines = now;
    }
    return now;
  }

  public List<AttendanceLine> getRecorded() {
    return getLines().stream().filter(line -> line.present() != null).toList();
  }

  public List<AttendanceEntry> getOpen() {
    return open;
  }

  public List<CheckIn> getWays() {
    return ways;
  }

  public String getState() {
    return state;
  }

  public String getCode() {
    return code;
  }

  public @Nullable String getTrainee() {
    return trainee;
  }

  public void setTrainee(@Nullable String trainee) {
    this.trainee = trainee;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
