package org.carecert.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.CertificateLedger;
import org.carecert.identity.Callers;
import org.carecert.notice.domain.Message;
import org.carecert.notice.domain.MessageLine;
import org.carecert.notice.store.MessageStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/** 我的通知: the desk where a holder finds what he was told about his certificates. */
@Stateless
public class Messages {
  @Inject private Callers callers;
  @Inject private MessageStore messages;
  @Inject private CertificateLedger certificates;
  @Inject private Clock clock;

  /** The caller's messages, the newest first. */
  @RolesAllowed(Role.N_CANDIDATE)
  public Slice<MessageLine> mine(@Nullable String after, int limit) {
    List<Message> found = messages.of(callers.current().person(), Slice.cursor(after), limit + 1);
    Map<Long, String> numbers =
        certificates.numbers(found.stream().map(Message::certificateId).toList());
    return Slice.of(
        found.stream().map(m -> m.line(numbers.getOrDefault(m.certificateId(), ""))).toList(),
        limit,
        MessageLine::id);
  }

  /** How many the caller has not read. */
  @RolesAllowed(Role.N_CANDIDATE)
  public long unread() {
    return messages.unread(callers.current().person());
  }

  /**
   * The caller has read one of his own.
   *
   * @throws Refused NOT_FOUND
   */
  @RolesAllowed(Role.N_CANDIDATE)
  public void seen(String code) {
    messages
        .own(code, callers.current().person())
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND))
        .seen(clock.instant());
  }
}
