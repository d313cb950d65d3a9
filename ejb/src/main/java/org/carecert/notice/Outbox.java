package org.carecert.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carecert.identity.People;
import org.carecert.notice.domain.Answer;
import org.carecert.notice.domain.GivenUp;
import org.carecert.notice.domain.Letter;
import org.carecert.notice.domain.MaskedName;
import org.carecert.notice.domain.Matter;
import org.carecert.notice.domain.Message;
import org.carecert.notice.store.MessageStore;
import org.carecert.shared.Language;
import org.carecert.shared.Settings;
import org.carecert.shared.Texts;

/**
 * 柜台 · 发件箱: a counter that writes messages with the facts they are about, and hands those that are
 * due to a gateway. A row is marked in the transaction that holds it: who dies in between sends it
 * again under the same key, by which the gateway knows it.
 */
@Stateless
@PermitAll
public class Outbox {
  private static final int LOT = 20;
  private static final String PLACE = "/notice/messages.xhtml";

  @Inject private MessageStore messages;
  @Inject private People people;
  @Inject private Clock clock;

  /** Writes to the holder of a certificate, in the transaction of what he is told. */
  public void write(long personId, long certificateId, Matter matter) {
    messages.add(new Message(personId, certificateId, matter, clock.instant()));
  }

  /** Sends some of what is due; true if there may be more and the gateway is there. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean send(Function<Letter, Answer> gateway) {
    List<Message> lot = messages.due(clock.instant(), LOT);
    for (Message message : lot) {
      if (!carried(message, gateway)) {
        return false;
      }
    }
    return lot.size() == LOT;
  }

  // One message tells that the gateway is away; the others keep their tries for when it is back.
  private boolean carried(Message message, Function<Letter, Answer> gateway) {
    Instant now = clock.instant();
    Optional<String> phone = people.phone(message.personId()).filter(p -> !p.isBlank());
    if (message.tooOld(now)) {
      message.giveUp(GivenUp.TOO_OLD, now);
      return true;
    }
    if (phone.isEmpty()) {
      message.giveUp(GivenUp.NO_PHONE, now);
      return true;
    }
    Answer answer = gateway.apply(letter(message, phone.get()));
    message.answered(answer, now);
    return answer.kind() != Answer.Kind.AWAY;
  }

  private Letter letter(Message message, String phone) {
    Language language = people.language(message.personId());
    String name = MaskedName.of(people.card(message.personId()).name());
    String key = "outside." + message.matter().name();
    String link = Settings.publicAddress() + PLACE;
    return new Letter(message.code(), phone, Texts.of(language, "notice", key, name, link));
  }
}
