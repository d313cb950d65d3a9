package org.carecert.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.notice.domain.Delivery;
import org.carecert.notice.domain.DeliveryCounts;
import org.carecert.notice.domain.DeliveryLine;
import org.carecert.notice.domain.GatewayPlace;
import org.carecert.notice.domain.MaskedName;
import org.carecert.notice.domain.Message;
import org.carecert.notice.store.MessageStore;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/** 发送台账: the desk where an administrator sees what became of messages, and why. */
@Stateless
@RolesAllowed({Role.N_ADMIN, Role.N_AUDITOR})
public class Deliveries {
  @Inject private MessageStore messages;
  @Inject private People people;

  /** How the outbox stands. */
  public DeliveryCounts counts() {
    return new DeliveryCounts(
        GatewayPlace.set().standing(),
        messages.count(Delivery.WAITING),
        messages.count(Delivery.SENT),
        messages.count(Delivery.GIVEN_UP));
  }

  /** Messages of which this became, of all if null; the newest first. */
  public Slice<DeliveryLine> list(@Nullable Delivery delivery, @Nullable String after, int limit) {
    List<Message> found = messages.in(delivery, Slice.cursor(after), limit + 1);
    Map<Long, PersonCard> holders =
        people.cards(found.stream().map(Message::personId).distinct().toList());
    return Slice.of(
        found.stream().map(m -> m.delivery(masked(holders.get(m.personId())))).toList(),
        limit,
        DeliveryLine::id);
  }

  private static String masked(@Nullable PersonCard holder) {
    return holder == null ? "" : MaskedName.of(holder.name());
  }
}
