package org.carecert.notice.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.notice.Messages;
import org.carecert.notice.domain.MessageLine;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a holder was told about his certificates. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  @Inject private Messages messages;

  private transient List<MessageLine> lines = List.of();
  private @Nullable String after;
  private @Nullable String next;
  private long unread;

  @PostConstruct
  void open() {
    after = Faces.getRequestParameter("after");
    read();
  }

  private void read() {
    Slice<MessageLine> page = messages.mine(after, SHOWN);
    lines = page.items();
    next = page.next();
    unread = messages.unread();
  }

  /** A message was read. */
  public void seen(String code) {
    messages.seen(code);
    read();
  }

  public List<MessageLine> getLines() {
    return lines;
  }

  /** From where the earlier ones go on, null at the end. */
  public @Nullable String getNext() {
    return next;
  }

  /** How many are unread. */
  public long getUnread() {
    return unread;
  }
}
