package org.carecert.training.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.carecert.home.page.Notices;
import org.carecert.shared.Json;
import org.carecert.shared.Require;
import org.carecert.standard.OccupationNames;
import org.carecert.training.Courses;
import org.carecert.training.domain.CourseCard;
import org.carecert.training.domain.CourseDraft;
import org.carecert.training.domain.LessonCard;
import org.carecert.training.domain.LessonFileKind;
import org.carecert.training.domain.LessonFileRef;
import org.carecert.training.domain.LessonState;
import org.jspecify.annotations.Nullable;

/** The school's online courses: written from a file, given their media, published. */
@Named
@ViewScoped
public class CoursesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 100;
  private static final String HERE = "/training/courses?faces-redirect=true";

  @Inject private Courses courses;
  @Inject private OccupationNames names;

  private transient @Nullable List<CourseCard> all;
  private transient @Nullable Part file;
  private transient @Nullable Part media;
  private @Nullable String lesson;
  private LessonFileKind kind = LessonFileKind.VIDEO;

  /** Writes a course from the chosen file, as drafts. */
  public String write() {
    CourseCard written = courses.write(Json.sent(UploadedFile.of(file).bytes(), CourseDraft.class));
    Notices.done("training.courses.written", written.lessons().size());
    return HERE;
  }

  /** Puts a file into a lesson's draft. */
  public String put() {
    new Require().text("lesson", lesson, 80).present("media", media).check();
    String[] at = String.valueOf(lesson).split("/", 2);
    courses.putFile(
        new LessonFileRef(at[0], at[1], 0, kind.fileName()),
        kind.mediaType(),
        UploadedFile.of(media).bytes());
    Notices.done("training.courses.put");
    return HERE;
  }

  /** Publishes every draft of a course. */
  public String publish(String code) {
    courses.publish(code);
    Notices.done("training.courses.published");
    return HERE;
  }

  /** The school's courses. */
  public List<CourseCard> getAll() {
    List<CourseCard> now = all;
    if (now == null) {
      now = courses.mine(0, MOST).items();
      all = now;
    }
    return now;
  }

  /** The lessons that still are drafts, with their course. */
  public List<Draft> getDrafts() {
    return getAll().stream()
        .flatMap(
            course ->
                course.lessons().stream()
                    .filter(CoursesPage::open)
                    .map(
                        each ->
                            new Draft(
                                course.code() + "/" + each.code(),
                                course.title() + " · " + each.code() + " " + each.title())))
        .toList();
  }

  /** Whether a course has drafts to publish. */
  public boolean publishable(CourseCard course) {
    return course.lessons().stream().anyMatch(CoursesPage::open);
  }

  /** What a course is for, in words. */
  public String scope(CourseCard course) {
    return names.occupation(course.occupation()) + " · " + names.level(course.level());
  }

  /** The look of a lesson's state. */
  public String look(LessonCard card) {
    return open(card) ? "cc-wait" : "cc-good";
  }

  private static boolean open(LessonCard card) {
    return card.state() == LessonState.DRAFT;
  }

  public List<LessonFileKind> getKinds() {
    return Arrays.asList(LessonFileKind.values());
  }

  public @Nullable String getLesson() {
    return lesson;
  }

  public void setLesson(@Nullable String lesson) {
    this.lesson = lesson;
  }

  public LessonFileKind getKind() {
    return kind;
  }

  public void setKind(LessonFileKind kind) {
    this.kind = kind;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable Part getMedia() {
    return media;
  }

  public void setMedia(@Nullable Part media) {
    this.media = media;
  }

  /** A lesson that may be given files. */
  public record Draft(String at, String title) {}
}
