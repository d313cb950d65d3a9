package org.carecert.training.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Role;
import org.carecert.training.domain.CohortCard;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.HoursRow;
import org.carecert.training.domain.MeetingLine;
import org.carecert.training.domain.NewCohort;
import org.carecert.training.domain.NewOpening;
import org.carecert.training.domain.OpeningCard;
import org.carecert.training.domain.RosterLine;
import org.carecert.training.domain.RosterPreview;
import org.carecert.training.domain.RosterState;
import org.carecert.training.domain.SheetFile;
import org.carecert.training.domain.TraineeLine;
import org.carecert.training.domain.TraineeState;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One cohort: its roster, application, classes, hours and end. */
@Named
@ViewScoped
public class CohortPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CohortDoors doors;
  @Inject private HttpServletRequest request;
  @Inject private Words words;

  private String code = "";
  private @Nullable String batch;
  private @Nullable LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private @Nullable String plan;
  private @Nullable String teachers;
  private @Nullable String resources;
  private @Nullable String scheme;
  private @Nullable String reason;
  private @Nullable String leaver;
  private final LessonEntry lesson = new LessonEntry();
  private transient @Nullable Part file;
  private transient @Nullable CohortCard card;
  private transient @Nullable RosterPreview preview;
  private transient @Nullable List<TraineeLine> trainees;
  private transient @Nullable List<MeetingLine> meetings;
  private transient @Nullable List<HoursRow> hours;

  @PostConstruct
  void open() {
    code = Objects.requireNonNullElse(request.getParameter("code"), "");
    batch = request.getParameter("batch");
    startsOn = getCard().startsOn();
    endsOn = getCard().endsOn();
    if (!getCard().applications().isEmpty()) {
      OpeningCard last = getCard().applications().get(0);
      plan = last.plan();
      teachers = last.teachers();
      resources = last.resources();
      scheme = String.join("\n", last.assessmentScheme());
    }
  }

  /** Takes the roster file in and shows what it says. */
  public String upload() {
    UploadedFile uploaded = UploadedFile.of(file);
    RosterPreview read = doors.rosters().upload(code, uploaded.name(), uploaded.bytes());
    Notices.done("training.roster.uploaded", read.accepted(), read.rejected());
    return here() + "&batch=" + read.code();
  }

  /** Enrols the good rows. */
  public String commit() {
    RosterPreview done = doors.rosters().commit(code, Objects.requireNonNull(batch));
    Notices.done("training.roster.committed", done.accepted());
    return here();
  }

  /** Takes a batch back. */
  public String undo(String of) {
    doors.rosters().undo(code, of);
    Notices.done("training.roster.undone");
    return here();
  }

  /** The rejected rows as a file. */
  public void errors() {
    sent(doors.rosters().errors(code, Objects.requireNonNull(batch)));
  }

  /** The class list as a file. */
  public void export() {
    sent(doors.classList().file(code));
  }

  /** When a colleague or the bureau last changed the cohort. */
  public @Nullable Instant getChanged() {
    return doors.changes().byOthers(code).orElse(null);
  }

  /** Sends the opening application. */
  public String send() {
    doors
        .cohorts()
        .replan(
            code, new NewCohort(getCard().occupation(), getCard().level(), null, startsOn, endsOn));
    List<String> tasks = scheme == null ? List.of() : Arrays.asList(scheme.split("\\R", -1));
    OpeningCard sent =
        doors.openings().send(code, new NewOpening(plan, teachers, resources, tasks));
    Notices.done("training.opening.sent", words.day(sent.dueOn()));
    return here();
  }

  /** Plans a class. */
  public String planMeeting() {
    doors.meetings().plan(code, lesson.meeting());
    Notices.done("training.meeting.planned");
    return here();
  }

  /** Ends the cohort. */
  public String finish() {
    doors.cohorts().finish(code);
    Notices.done("training.cohort.finished");
    return here();
  }

  /** Gives the cohort up. */
  public String cancel() {
    doors.cohorts().cancel(code, reason);
    Notices.done("training.cohort.cancelled");
    return here();
  }

  /** A trainee leaves. */
  public String dropOut() {
    doors.classList().dropOut(code, String.valueOf(leaver), reason);
    Notices.done("training.trainee.droppedOut");
    return here();
  }

  private String here() {
    return "/training/cohort?faces-redirect=true&code=" + code;
  }

  private static void sent(SheetFile sheet) {
    Faces.sendFile(sheet.content(), sheet.name(), true);
  }

  /** The answer to an application in words. */
  public String answer(OpeningCard sent) {
    return sent.answer() == null ? words.say("training.openings.waiting") : words.of(sent.answer());
  }

  /** Present and absent at a meeting in words. */
  public String counts(MeetingLine line) {
    return line.recorded()
        ? words.say("training.meeting.there")
            + " "
            + line.present()
            + " · "
            + words.say("training.meeting.absent")
            + " "
            + line.absent()
        : words.say("training.meeting.open");
  }

  public String batchLook(RosterLine line) {
    return line.state() == RosterState.COMMITTED ? "cc-good" : "cc-plain";
  }

  /** Whether this batch can be taken back now. */
  public boolean undoable(RosterLine line) {
    return isChangeable() && line.state() != RosterState.UNDONE;
  }

  public boolean isCommittable() {
    RosterPreview now = getPreview();
    return now != null
        && isChangeable()
        && now.state() == RosterState.PREVIEW
        && now.accepted() > 0;
  }

  public boolean isSchool() {
    return request.isUserInRole(Role.N_SCHOOL);
  }

  public boolean isChangeable() {
    return isSchool() && getCard().state().open();
  }

  public boolean isClosed() {
    return isSchool() && !getCard().state().open();
  }

  public boolean isTeaching() {
    return isSchool() && getCard().state().teaching();
  }

  /** Whether the application was accepted at some time. */
  public boolean isTaught() {
    return getCard().state().teaching() || getCard().state() == CohortState.FINISHED;
  }

  public boolean isRunning() {
    return isSchool() && getCard().state() == CohortState.RUNNING;
  }

  public boolean isEndable() {
    return isSchool()
        && getCard().state() != CohortState.FINISHED
        && getCard().state() != CohortState.CANCELLED;
  }

  public String getLook() {
    return CohortLook.of(getCard().state());
  }

  public CohortCard getCard() {
    CohortCard now = card;
    if (now == null) {
      now = doors.cohorts().card(code);
      card = now;
    }
    return now;
  }

  /** The school's roster batches. */
  public List<RosterLine> getBatches() {
    return isSchool() ? getCard().rosters() : List.of();
  }

  public @Nullable RosterPreview getPreview() {
    if (preview == null && batch != null && isSchool()) {
      preview = doors.rosters().preview(code, batch);
    }
    return preview;
  }

  public List<TraineeLine> getTrainees() {
    List<TraineeLine> now = trainees;
    if (now == null) {
      now =
          doors.classList().of(code).stream()
              .filter(t -> t.state() != TraineeState.UNDONE)
              .toList();
      trainees = now;
    }
    return now;
  }

  public List<MeetingLine> getMeetings() {
    List<MeetingLine> now = meetings;
    if (now == null) {
      now = doors.meetings().list(code);
      meetings = now;
    }
    return now;
  }

  public List<HoursRow> getHours() {
    List<HoursRow> now = hours;
    if (now == null) {
      now = doors.hours().of(code);
      hours = now;
    }
    return now;
  }

  public String getCode() {
    return code;
  }

  public LessonEntry getLesson() {
    return lesson;
  }

  public @Nullable LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(@Nullable LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public @Nullable LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(@Nullable LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public @Nullable String getPlan() {
    return plan;
  }

  public void setPlan(@Nullable String plan) {
    this.plan = plan;
  }

  public @Nullable String getTeachers() {
    return teachers;
  }

  public void setTeachers(@Nullable String teachers) {
    this.teachers = teachers;
  }

  public @Nullable String getResources() {
    return resources;
  }

  public void setResources(@Nullable String resources) {
    this.resources = resources;
  }

  public @Nullable String getScheme() {
    return scheme;
  }

  public void setScheme(@Nullable String scheme) {
    this.scheme = scheme;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getLeaver() {
    return leaver;
  }

  public void setLeaver(@Nullable String leaver) {
    this.leaver = leaver;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
