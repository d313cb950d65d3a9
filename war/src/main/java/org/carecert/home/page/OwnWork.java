package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carecert.certificate.Certificates;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.exam.MyExams;
import org.carecert.exam.domain.MyExam;
import org.carecert.subsidy.ClaimList;
import org.carecert.training.Learning;
import org.carecert.training.domain.LearningLine;
import org.carecert.training.domain.LearningOverview;

/** What waits for a candidate: the next lesson, missing hours, the next exam, papers, claims. */
@RequestScoped
public class OwnWork {
  private static final String LEARN = "/training/learn.xhtml";

  @Inject private Learning learning;
  @Inject private MyExams exams;
  @Inject private Certificates certificates;
  @Inject private ClaimList claims;
  @Inject private Words words;

  /** The lesson to go on with, and the hours still missing. */
  public Waiting lessons() {
    LearningOverview overview = learning.overview();
    List<Waiting.Thing> things = new ArrayList<>();
    if (overview.teaching()) {
      overview.next().map(this::lesson).ifPresent(things::add);
    }
    missing(
        things, "training.learning.theory", overview.theoryHours(), overview.theoryHoursNeeded());
    missing(
        things,
        "training.learning.practice",
        overview.practiceHours(),
        overview.practiceHoursNeeded());
    return Waiting.of("training.learning.title", LEARN, things);
  }

  /** The exams that are still to be sat. */
  public Waiting exams() {
    return Waiting.of(
        "exam.mine.title",
        "/exam/mine.xhtml",
        exams.mine().stream()
            .filter(x -> x.standing().startable() || x.standing().waits())
            .map(this::exam)
            .toList());
  }

  /** The certificates that are ready. */
  public Waiting certificates() {
    return Waiting.of(
        "home.desk.ready",
        "/certificate/mine.xhtml",
        certificates.mine().stream()
            .filter(line -> line.state() == CertificateState.VALID)
            .map(
                line ->
                    new Waiting.Thing(
                        words.of(line.kind()) + " · " + line.number(),
                        "/certificate/certificate.xhtml?number=" + line.number(),
                        null,
                        words.day(line.issuedOn())))
            .toList());
  }

  /** The claims that are not at their end. */
  public Waiting claims() {
    return Waiting.of(
        "home.desk.claims",
        "/subsidy/mine.xhtml",
        claims.mine().stream()
            .filter(line -> !line.state().over())
            .map(
                line ->
                    new Waiting.Thing(
                        words.of(line.programme()),
                        "/subsidy/claim.xhtml?code=" + line.code(),
                        null,
                        words.of(line.state())))
            .toList());
  }

  private Waiting.Thing lesson(LearningLine line) {
    return new Waiting.Thing(
        line.titleIn(words.language().tag()),
        "/training/lesson.xhtml?lesson=" + line.code(),
        null,
        words.of(line.state()));
  }

  private Waiting.Thing exam(MyExam exam) {
    return new Waiting.Thing(
        exam.name(),
        "/exam/mine.xhtml",
        null,
        words.time(exam.window().opensAt()) + " · " + exam.room());
  }

  private void missing(List<Waiting.Thing> things, String key, int hours, int needed) {
    int missing = needed - hours;
    if (missing > 0) {
      things.add(new Waiting.Thing(words.say(key, hours, needed, missing), LEARN, null, ""));
    }
  }
}
