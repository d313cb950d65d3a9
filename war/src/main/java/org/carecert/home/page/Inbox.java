package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carecert.notice.Messages;

/** How much a holder has not read yet, for pages of other features. */
@Named
@RequestScoped
public class Inbox {
  @Inject private Messages messages;

  /** How many messages. */
  public long getUnread() {
    return messages.unread();
  }
}
