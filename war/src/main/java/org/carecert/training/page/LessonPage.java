package org.carecert.training.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.home.page.Words;
import org.carecert.shared.Json;
import org.carecert.shared.Language;
import org.carecert.training.Learning;
import org.carecert.training.domain.LearningLesson;
import org.carecert.training.domain.LearningPass;
import org.carecert.training.domain.LearningState;
import org.carecert.training.domain.LessonFileKind;
import org.jspecify.annotations.Nullable;

/** One lesson: video, picture, text, progress, check questions. */
@Named
@ViewScoped
public class LessonPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<String> WORDS =
      List.of(
          "STARTED",
          "COUNTED",
          "PAUSED",
          "GAP",
          "QUESTION_WAITS",
          "DAY_FULL",
          "TAKEN_BACK",
          "ENDED");

  @Inject private Learning learning;
  @Inject private Words words;
  private @Nullable String code;
  private transient @Nullable LearningLesson lesson;
  private @Nullable String session;
  private @Nullable String token;
  private int beatSeconds;
  private @Nullable String firstStep;

  /** Reads the lesson that the address names. */
  public void open() {
    lesson = learning.lesson(String.valueOf(code));
  }

  /** Begins the lesson or goes on with it. */
  public void begin() {
    LearningPass pass = learning.begin(String.valueOf(code));
    session = pass.session();
    token = pass.token();
    beatSeconds = pass.beatSeconds();
    firstStep = Json.text(pass.step());
    lesson = null;
  }

  /** The lesson. */
  public LearningLesson getLesson() {
    if (lesson == null) {
      lesson = learning.lesson(String.valueOf(code));
    }
    return lesson;
  }

  public String getTitle() {
    return getLesson().line().titleIn(words.language().tag());
  }

  /** Whether the text is shown in Korean. */
  public boolean isKorean() {
    return words.language() == Language.KO;
  }

  /** The language of the text. */
  public String getTextTag() {
    return isKorean() ? Language.KO.tag() : Language.ZH.tag();
  }

  /** Whether a session is begun. */
  public boolean isBegun() {
    return session != null;
  }

  public boolean isCompleted() {
    return getLesson().line().state() == LearningState.COMPLETED;
  }

  /** Whether the button that begins is offered. */
  public boolean isMayBegin() {
    return !isBegun() && !isCompleted() && getLesson().teaching();
  }

  public String getBeginLabel() {
    return words.say(
        getLesson().line().state() == LearningState.NEW
            ? "training.learning.begin"
            : "training.learning.goOn");
  }

  public String getState() {
    return isCompleted()
        ? words.say(
            "training.learning.completed",
            java.util.Objects.requireNonNullElse(getLesson().line().minutes(), 0))
        : words.say("training.learning.length", getLesson().line().getLengthMinutes());
  }

  public boolean isVideo() {
    return has(LessonFileKind.VIDEO);
  }

  public boolean isPicture() {
    return has(LessonFileKind.PICTURE_SVG) || has(LessonFileKind.PICTURE_PNG);
  }

  public String getPictureAddress() {
    return media(
        has(LessonFileKind.PICTURE_SVG) ? LessonFileKind.PICTURE_SVG : LessonFileKind.PICTURE_PNG);
  }

  public String getVideoAddress() {
    return media(LessonFileKind.VIDEO);
  }

  public @Nullable String getCaptionsZh() {
    return has(LessonFileKind.CAPTIONS_ZH) ? media(LessonFileKind.CAPTIONS_ZH) : null;
  }

  public @Nullable String getCaptionsKo() {
    return has(LessonFileKind.CAPTIONS_KO) ? media(LessonFileKind.CAPTIONS_KO) : null;
  }

  /** The words that the page's script shows, as JSON. */
  public String getScriptWords() {
    java.util.Map<String, String> map = new java.util.TreeMap<>();
    WORDS.forEach(word -> map.put(word, words.say("training.LearningCount." + word)));
    for (String key :
        List.of("offline", "right", "wrong", "completed", "credited", "elsewhere", "dayOver")) {
      map.put(key, words.say("training.learning.script." + key));
    }
    return Json.text(map);
  }

  private boolean has(LessonFileKind kind) {
    return getLesson().files().contains(kind.fileName());
  }

  private String media(LessonFileKind kind) {
    LearningLesson shown = getLesson();
    return "/training/media/"
        + String.join(
            "/",
            shown.course(),
            shown.line().code(),
            String.valueOf(shown.line().version()),
            kind.fileName());
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public @Nullable String getSession() {
    return session;
  }

  public @Nullable String getToken() {
    return token;
  }

  public int getBeatSeconds() {
    return beatSeconds;
  }

  public @Nullable String getFirstStep() {
    return firstStep;
  }
}
