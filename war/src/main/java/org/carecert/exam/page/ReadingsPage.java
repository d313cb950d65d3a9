package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.Readings;
import org.carecert.exam.domain.Reading;
import org.carecert.exam.domain.ReadingGiven;
import org.carecert.exam.domain.ReadingList;
import org.carecert.exam.domain.ReadingPage;
import org.carecert.exam.domain.SessionCard;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The marker's page: his sessions, and one answer at a time. */
@Named
@ViewScoped
public class ReadingsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ExamSessions sessions;
  @Inject private Readings readings;

  private @Nullable String session;
  private @Nullable String paper;
  private int itemNo;
  private @Nullable Integer points;
  private @Nullable String note;
  private transient @Nullable ReadingList list;
  private transient @Nullable Reading first;
  private transient List<SessionCard> mine = List.of();

  @PostConstruct
  void open() {
    session = Params.get("session");
    if (session == null) {
      mine = sessions.assessedByMe();
      return;
    }
    ReadingList waiting = readings.waiting(session, ReadingPage.first(1));
    list = waiting;
    if (!waiting.waiting().isEmpty()) {
      Reading next = waiting.waiting().get(0);
      first = next;
      paper = next.paper();
      itemNo = next.itemNo();
    }
  }

  /** Gives the points and goes on to the next answer. */
  public String give() {
    readings.give(
        String.valueOf(session),
        new ReadingGiven(
            String.valueOf(paper), itemNo, points == null ? -1 : points, note == null ? "" : note));
    Notices.done("exam.readings.given");
    return "/exam/readings?faces-redirect=true&session=" + session;
  }

  public boolean isChoosing() {
    return session == null;
  }

  public @Nullable ReadingList getList() {
    return list;
  }

  public @Nullable Reading getFirst() {
    return first;
  }

  public List<SessionCard> getMine() {
    return mine;
  }

  public @Nullable Integer getPoints() {
    return points;
  }

  public void setPoints(@Nullable Integer points) {
    this.points = points;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
