package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 对象: one candidate of a session, everybody in a room, or everybody who sits.
 *
 * @param admission the admission's code; none = not one alone
 * @param room the room's number; none = every room
 */
public record Whom(@Nullable String admission, @Nullable Integer room) {
  /** Everybody who sits. */
  public static final Whom ALL = new Whom(null, null);

  /** One candidate. */
  public static Whom one(String admission) {
    return new Whom(admission, null);
  }

  /** Whether somebody of this admission who sits in this room is meant. */
  public boolean means(String one, int inRoom) {
    return (admission == null || admission.equals(one)) && (room == null || room == inRoom);
  }

  /** Whether a room or the whole session is meant: also who has not started. */
  public boolean hall() {
    return admission == null;
  }

  /** Whether it is the whole session. */
  public boolean all() {
    return admission == null && room == null;
  }
}
