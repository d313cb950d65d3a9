package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * 座位图: where each seat of a session is. Seats run on from one room to the next; a session without
 * rooms of its own has the one that it was planned with, as large as is needed.
 */
public final class SeatPlan {
  private static final int IN_A_ROW = 6;

  private final List<RoomDraft> rooms;

  /** Of these rooms, in their order; the one that was planned if there are none. */
  public SeatPlan(List<RoomDraft> rooms, String planned) {
    this.rooms =
        rooms.isEmpty()
            ? List.of(new RoomDraft(planned, Integer.MAX_VALUE, IN_A_ROW))
            : List.copyOf(rooms);
  }

  /** How many seats there are. */
  public long capacity() {
    return rooms.stream().mapToLong(RoomDraft::capacity).sum();
  }

  /** Where a seat is; in the last room if there are not enough. */
  public Place place(int seat) {
    int left = seat;
    for (int no = 1; no < rooms.size(); no++) {
      RoomDraft room = rooms.get(no - 1);
      if (left <= room.capacity()) {
        return place(no, left);
      }
      left -= room.capacity();
    }
    return place(rooms.size(), left);
  }

  /** The number of the first seat of each room, in their order. */
  public List<Integer> firstSeats() {
    List<Integer> first = new ArrayList<>();
    int next = 1;
    for (RoomDraft room : rooms) {
      first.add(next);
      next += room.capacity();
    }
    return first;
  }

  /** How many rooms there are. */
  public int rooms() {
    return rooms.size();
  }

  /** The seats of a room by its number, counted from 1; the last has all that follow. */
  public Seats seats(int room) {
    List<Integer> first = firstSeats();
    return new Seats(
        first.get(room - 1), room < rooms.size() ? first.get(room) - 1 : Integer.MAX_VALUE);
  }

  /** The name of a room by its number, counted from 1. */
  public String name(int room) {
    return rooms.get(room - 1).name();
  }

  private Place place(int no, int inRoom) {
    RoomDraft room = rooms.get(no - 1);
    int row = (inRoom - 1) / room.seatsARow() + 1;
    return new Place(no, room.name(), inRoom, row, (inRoom - 1) % room.seatsARow() + 1);
  }

  /**
   * 座位: one seat.
   *
   * @param room the number of the room, counted from 1
   * @param seat its number in the room
   * @param row counted from the front
   * @param column counted from the left
   */
  public record Place(int room, String name, int seat, int row, int column) {}
}
