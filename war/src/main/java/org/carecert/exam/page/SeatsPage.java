package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.exam.Console;
import org.carecert.exam.DoorChecks;
import org.carecert.exam.SessionNeeds;
import org.carecert.exam.domain.HeldNeeds;
import org.carecert.exam.domain.SeatLine;
import org.carecert.exam.domain.WatchedSession;
import org.jspecify.annotations.Nullable;

/** The map of a session's seats, at the door and in the room. */
@Named
@ViewScoped
public class SeatsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private DoorChecks door;
  @Inject private SessionNeeds sessionNeeds;
  @Inject private Console console;

  private String session = "";
  private transient @Nullable WatchedSession card;
  private transient List<SeatLine> seats = List.of();
  private transient List<HeldNeeds> needs = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    card = console.one(session);
    seats = door.seats(session);
    needs = sessionNeeds.of(session);
  }

  /** He is there, with his document. */
  public void seen(String admission) {
    check(admission, true);
  }

  /** He is not there. */
  public void absent(String admission) {
    check(admission, false);
  }

  private void check(String admission, boolean seen) {
    door.check(session, admission, seen);
    seats = door.seats(session);
  }

  /** The rooms and who sits in each, row by row. */
  public List<Room> getRooms() {
    Map<String, List<SeatLine>> rooms =
        seats.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.place().name(), LinkedHashMap::new, Collectors.toList()));
    return rooms.entrySet().stream().map(e -> new Room(e.getKey(), e.getValue())).toList();
  }

  public List<HeldNeeds> getNeeds() {
    return needs;
  }

  public List<SeatLine> getSeats() {
    return seats;
  }

  public @Nullable WatchedSession getCard() {
    return card;
  }

  public String getSession() {
    return session;
  }

  /** A room with who sits in it. */
  public record Room(String name, List<SeatLine> seats) {
    public Room {
      seats = List.copyOf(seats);
    }
  }
}
