package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.audit.Reads;
import org.carecert.exam.domain.ItemMeeting;
import org.carecert.exam.store.MeetingStore;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;

/**
 * 接触记录柜台 (counter): who had which item on his paper; a list of names that is read is remembered.
 */
@Stateless
@PermitAll
public class ItemMeetings {
  private static final int SHOWN = 200;

  @Inject private MeetingStore store;
  @Inject private People people;
  @Inject private Reads reads;

  /** How many candidates met an item, in any version. */
  public int count(long itemId) {
    return store.count(itemId);
  }

  /** The newest of them, as somebody reads them. */
  public List<ItemMeeting> read(long itemId) {
    List<MeetingStore.Met> met = store.newest(itemId, SHOWN);
    List<Long> persons = met.stream().map(MeetingStore.Met::personId).distinct().toList();
    reads.shown("exam.item-met", String.valueOf(itemId), persons);
    Map<Long, PersonCard> cards = people.cards(persons);
    return met.stream()
        .map(m -> meeting(m, Objects.requireNonNull(cards.get(m.personId()))))
        .toList();
  }

  private static ItemMeeting meeting(MeetingStore.Met met, PersonCard person) {
    return new ItemMeeting(
        person.name(),
        person.maskedNumber(),
        met.session(),
        met.form(),
        met.itemNo(),
        met.version(),
        met.at());
  }
}
