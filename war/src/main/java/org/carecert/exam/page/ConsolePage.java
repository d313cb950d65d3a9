package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.Console;
import org.carecert.exam.Invigilation;
import org.carecert.exam.domain.ConsoleLine;
import org.carecert.exam.domain.ConsoleView;
import org.carecert.exam.domain.IncidentKind;
import org.carecert.exam.domain.Outage;
import org.carecert.exam.domain.SittingPresence;
import org.carecert.exam.domain.TimeReport;
import org.carecert.exam.domain.WatchedSession;
import org.carecert.exam.domain.Whom;
import org.carecert.home.page.Notices;
import org.carecert.shared.CityClock;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** The invigilator's console: who is there and what happens, and what can be done about it. */
@Named
@ViewScoped
public class ConsolePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ROOM = "room:";
  private static final String EVERYBODY = "all";

  @Inject private Console console;
  @Inject private Invigilation invigilation;

  private String session = "";
  private @Nullable String whom;
  private @Nullable String reason;
  private @Nullable Integer minutes;
  private @Nullable LocalDateTime from;
  private @Nullable LocalDateTime to;
  private transient List<WatchedSession> sessions = List.of();
  private transient @Nullable ConsoleView view;
  private transient @Nullable WatchedSession card;
  private @Nullable Ending ending;

  /**
   * What is to be ended, as it was asked: the fields may say something else by then.
   *
   * @param count how many sat
   */
  public record Ending(@Nullable String whom, String reason, int count) implements Serializable {}

  @PostConstruct
  void open() {
    String asked = Params.get("session");
    session = asked == null ? "" : asked;
    if (session.isEmpty()) {
      sessions = console.all();
    } else {
      card = console.one(session);
      read();
    }
  }

  private void read() {
    view = console.view(session);
    FacesContext.getCurrentInstance().getAttributes().put(ConsolePage.class, session);
  }

  /** Pauses. */
  public void pause() {
    told(invigilation.pause(session, meant(), why()));
  }

  /** Goes on. */
  public void resume() {
    told(invigilation.resume(session, meant()));
  }

  /** Gives more minutes. */
  public void extend() {
    new Require().present("minutes", minutes).check();
    told(invigilation.extend(session, meant(), minutes == null ? 0 : minutes, why()));
  }

  /** Lets a candidate move to another machine. */
  public void move() {
    told(invigilation.move(session, one(), why()));
  }

  /** Gives papers back that the bell took in an outage. */
  public void reopen() {
    told(invigilation.reopen(session, meant(), why()));
  }

  /** Asks whether these are to be ended. */
  public void end() {
    ending = new Ending(whom, why(), console.sitting(session, meant()));
  }

  /** Ends those of whom it was asked. */
  public void endNow() {
    Ending asked = ending;
    ending = null;
    if (asked != null) {
      told(invigilation.end(session, meant(asked.whom()), asked.reason()));
    }
  }

  /** Takes back that the exam of a room, or of all, was ended. */
  public void lift() {
    Whom whose = meant();
    new Require().holds("whom", whose.hall()).check();
    invigilation.lift(session, whose.room(), why());
    Notices.done("exam.console.lifted");
    read();
  }

  /** Ends nobody. */
  public void endNot() {
    ending = null;
  }

  /** Declares an outage. */
  public void outage() {
    LocalDateTime began = from;
    LocalDateTime ended = to;
    new Require().present("from", began).present("to", ended).text("reason", reason, 200).check();
    if (began != null && ended != null) {
      told(
          invigilation.outage(
              session,
              new Outage(
                  meant(),
                  began.atZone(CityClock.ZONE).toInstant(),
                  ended.atZone(CityClock.ZONE).toInstant(),
                  String.valueOf(reason))));
    }
  }

  private void told(TimeReport report) {
    Notices.done(
        "exam.console.done",
        report.given().size(),
        report.given().stream().mapToInt(TimeReport.Line::seconds).max().orElse(0));
    if (!report.collected().isEmpty()) {
      Notices.done("exam.console.collected", report.collected().size());
    }
    read();
  }

  private Whom meant() {
    return meant(whom);
  }

  private static Whom meant(@Nullable String who) {
    new Require().text("whom", who, 40).check();
    String chosen = String.valueOf(who);
    if (chosen.equals(EVERYBODY)) {
      return Whom.ALL;
    }
    return chosen.startsWith(ROOM)
        ? new Whom(null, Integer.valueOf(chosen.substring(ROOM.length())))
        : Whom.one(chosen);
  }

  private String one() {
    String admission = meant().admission();
    new Require().present("whom", admission).check();
    return String.valueOf(admission);
  }

  private String why() {
    new Require().text("reason", reason, 200).check();
    return String.valueOf(reason);
  }

  public SittingPresence[] getPresences() {
    return SittingPresence.values();
  }

  public String getSession() {
    return session;
  }

  public IncidentKind[] getKinds() {
    return IncidentKind.values();
  }

  public boolean isChoosing() {
    return session.isEmpty();
  }

  public boolean isWatching() {
    return view != null;
  }

  public List<WatchedSession> getSessions() {
    return sessions;
  }

  public @Nullable WatchedSession getCard() {
    return card;
  }

  public @Nullable ConsoleView getView() {
    return view;
  }

  /** Who may be chosen; looked up with every request, as somebody may have been admitted since. */
  public List<ConsoleLine> getCandidates() {
    if (!FacesContext.getCurrentInstance().getAttributes().containsKey(ConsolePage.class)) {
      read();
    }
    return view == null ? List.of() : view.candidates();
  }

  public @Nullable Ending getEnding() {
    return ending;
  }

  /** The rooms of the session in which somebody sits, each as it is chosen. */
  public Map<String, String> getRooms() {
    Map<String, String> rooms = new LinkedHashMap<>();
    if (!session.isEmpty()) {
      console.rooms(session).forEach((no, name) -> rooms.put(name, ROOM + no));
    }
    return rooms;
  }

  public @Nullable String getWhom() {
    return whom;
  }

  public void setWhom(@Nullable String whom) {
    this.whom = whom;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(@Nullable Integer minutes) {
    this.minutes = minutes;
  }

  public @Nullable LocalDateTime getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDateTime from) {
    this.from = from;
  }

  public @Nullable LocalDateTime getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDateTime to) {
    this.to = to;
  }
}
