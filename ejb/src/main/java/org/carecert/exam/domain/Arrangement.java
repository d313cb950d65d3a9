package org.carecert.exam.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 考务安排: how a session is conducted.
 *
 * @param batch the name of the batch it belongs to; none = it stands alone
 * @param identityReason why identity is not seen at the door; none = it is
 * @param rooms none = the one it was planned with
 */
public record Arrangement(
    @Nullable String batch,
    Conduct conduct,
    @Nullable String identityReason,
    List<RoomDraft> rooms) {
  public Arrangement {
    rooms = List.copyOf(rooms);
  }
}
