package org.carecert.exam.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 作答位置: from where a call came that holds an attempt's token.
 *
 * @param attempt the attempt's code
 * @param device the key of the browser; none if it names none, or no key
 * @param address its network address
 */
public record Whereabouts(String attempt, @Nullable String device, String address) {
  /** Stands for whoever names no device where one was named before. */
  private static final String NAMELESS = "00000000";

  private static final Pattern KEY = Pattern.compile("[0-9a-f-]{8,40}");

  /** What is no key names no device: an answer is refused for it to nobody. */
  public Whereabouts {
    device = device != null && key(device) ? device : null;
  }

  /** The same as from a device of its own if it names none. */
  public Whereabouts named() {
    return device == null ? new Whereabouts(attempt, NAMELESS, address) : this;
  }

  /** Whether this can be the key of a browser. */
  public static boolean key(String device) {
    return KEY.matcher(device).matches();
  }
}
