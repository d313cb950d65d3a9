package org.carecert.shared.paper;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 装订: what goes with the drawn page into its file: the attached files, and what closes it.
 *
 * @param finish what closes it; null if it stays open
 */
public record Binding(List<Attachment> attachments, @Nullable Finish finish) {
  /** The page alone. */
  public static final Binding PLAIN = new Binding(List.of(), null);

  public Binding {
    attachments = List.copyOf(attachments);
  }

  /** The same with one more file. */
  public Binding with(Attachment attachment) {
    return new Binding(Stream.concat(attachments.stream(), Stream.of(attachment)).toList(), finish);
  }

  /** The same, closed by this. */
  public Binding with(Finish closing) {
    return new Binding(attachments, closing);
  }
}
