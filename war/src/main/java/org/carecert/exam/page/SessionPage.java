package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.carecert.exam.Admissions;
import org.carecert.exam.ExamResults;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.PaperReleases;
import org.carecert.exam.Tickets;
import org.carecert.exam.domain.AdmissionReport;
import org.carecert.exam.domain.CandidateLine;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Publication;
import org.carecert.exam.domain.ReleaseLine;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.VoidedLine;
import org.carecert.exam.domain.WithdrawnLine;
import org.carecert.exam.domain.WornItem;
import org.carecert.home.page.Notices;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of one exam session: who is admitted, who sits, marks, results, publication. */
@Named
@ViewScoped
public class SessionPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ExamSessions sessions;
  @Inject private Admissions admissions;
  @Inject private ExamResults results;
  @Inject private PaperReleases paperReleases;
  @Inject private Tickets tickets;

  private String code = "";
  private @Nullable String cohort;
  private final GivenCandidate who = new GivenCandidate();
  private transient @Nullable SessionCard card;
  private transient List<CandidateLine> candidates = List.of();
  private transient List<ReleaseLine> releases = List.of();
  private transient List<VoidedLine> voided = List.of();
  private transient List<WornItem> worn = List.of();
  private @Nullable String releaseReason;
  private transient List<WithdrawnLine> withdrawn = List.of();
  private @Nullable String leaving;
  private @Nullable String why;
  private transient List<AdmissionReport.NotAdmitted> refused = List.of();

  @PostConstruct
  void open() {
    code = Params.needed("code");
    load();
  }

  private void load() {
    card = sessions.card(code);
    candidates = results.candidates(code);
    releases = paperReleases.of(code);
    voided = paperReleases.voided(code);
    worn = isReleasable() ? paperReleases.worn(code) : List.of();
    withdrawn = admissions.withdrawn(code);
  }

  /** Takes an admission back. */
  public void withdraw() {
    new Require().text("leaving", leaving, 40).text("why", why, 200).check();
    admissions.withdraw(code, String.valueOf(leaving), String.valueOf(why));
    Notices.done("exam.withdraw.done");
    why = null;
    load();
  }

  /** Who has not started, so that his admission may be withdrawn. */
  public List<CandidateLine> getWaiting() {
    return candidates.stream().filter(line -> line.startedAt() == null).toList();
  }

  /** Admits a school's cohort. */
  public void admitCohort() {
    told(admissions.admitCohort(code, cohort == null ? "" : cohort));
  }

  /** Admits one person. */
  public void admitOne() {
    told(admissions.admit(code, List.of(who.ref())));
  }

  private void told(AdmissionReport report) {
    refused = report.refused();
    load();
    Notices.done("exam.session.admittedDone", report.admitted().size(), refused.size());
  }

  /** Releases the paper, as one of two officers. */
  public void release() {
    releases = paperReleases.release(code, releaseReason);
    Notices.done("exam.release.done", releases.size(), ReleaseLine.OFFICERS);
  }

  /** Whether a release is still wanted. */
  public boolean isReleasable() {
    return isPlanned() && releases.size() < ReleaseLine.OFFICERS;
  }

  /** Releases that are void since an item of the form was retired. */
  public List<VoidedLine> getVoided() {
    return voided;
  }

  /** The items of the form that should not be sat on the session's day. */
  public List<WornItem> getWorn() {
    return worn;
  }

  public @Nullable String getReleaseReason() {
    return releaseReason;
  }

  public void setReleaseReason(@Nullable String releaseReason) {
    this.releaseReason = releaseReason;
  }

  public List<WithdrawnLine> getWithdrawn() {
    return withdrawn;
  }

  public @Nullable String getLeaving() {
    return leaving;
  }

  public void setLeaving(@Nullable String leaving) {
    this.leaving = leaving;
  }

  public @Nullable String getWhy() {
    return why;
  }

  public void setWhy(@Nullable String why) {
    this.why = why;
  }

  public List<ReleaseLine> getReleases() {
    return releases;
  }

  /** Publishes the results. */
  public String publish() {
    Publication done = results.publish(code);
    Notices.done(
        "exam.session.publishedDone",
        done.passed(),
        done.failed(),
        done.absent(),
        done.cancelled());
    return "/exam/session?faces-redirect=true&code=" + code;
  }

  /** Sends the admission tickets of everybody. */
  public void tickets() throws IOException {
    Faces.sendFile(tickets.all(code), "tickets-" + code + ".pdf", true);
  }

  /** The mark to pass with on the day of this exam. */
  public int getPassMark() {
    return results.passMark(code);
  }

  /** The theory results against the mark. */
  public List<Bar> getTheoryBars() {
    return bars(CandidateLine::theory);
  }

  /** The practical results against the mark. */
  public List<Bar> getPracticalBars() {
    return bars(CandidateLine::practical);
  }

  /** The review's results against the mark. */
  public List<Bar> getReviewBars() {
    return bars(CandidateLine::review);
  }

  /** Whether the level asks a comprehensive review. */
  public boolean isReviewed() {
    return card != null && Part.reviewed(card.plan().scope().level());
  }

  private List<Bar> bars(Function<CandidateLine, @Nullable BigDecimal> score) {
    int line = getPassMark();
    List<Bar> bars = new ArrayList<>();
    for (CandidateLine candidate : candidates) {
      BigDecimal value = score.apply(candidate);
      if (value != null) {
        bars.add(Bar.of(candidate.seat() + " " + candidate.name(), value, line));
      }
    }
    return bars;
  }

  public @Nullable SessionCard getCard() {
    return card;
  }

  public boolean isPlanned() {
    return card != null && card.state() == SessionState.PLANNED;
  }

  public List<CandidateLine> getCandidates() {
    return candidates;
  }

  public List<AdmissionReport.NotAdmitted> getRefused() {
    return refused;
  }

  public String getCode() {
    return code;
  }

  public @Nullable String getCohort() {
    return cohort;
  }

  public void setCohort(@Nullable String cohort) {
    this.cohort = cohort;
  }

  public GivenCandidate getWho() {
    return who;
  }
}
