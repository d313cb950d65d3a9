package org.carecert.standard.domain;

import java.util.List;
import java.util.Optional;
import org.carecert.shared.Refusal;

/**
 * 参数种类: what a parameter may hold (local rules).
 *
 * @param least of a whole number; 0 for a code
 * @param most of a whole number; 0 for a code
 * @param codes those of which one is held; none for a whole number
 */
public record ParameterKind(String key, Form form, int least, int most, List<String> codes) {
  public ParameterKind {
    codes = List.copyOf(codes);
  }

  /** How a value is written. */
  public enum Form {
    /** A whole number within bounds. */
    WHOLE,
    /** One of some codes. */
    CODE
  }

  /** What it may hold, as people write it. */
  public String bounds() {
    return form == Form.WHOLE ? least + "–" + most : String.join(" / ", codes);
  }

  /** What is wrong with a value. */
  public Optional<Refusal> against(String value) {
    if (form == Form.CODE) {
      return codes.contains(value)
          ? Optional.empty()
          : refused(StandardReason.VALUE_NOT_LISTED, String.join(" / ", codes));
    }
    if (!value.matches("0|[1-9][0-9]{0,8}")) {
      return refused(StandardReason.VALUE_NOT_WHOLE, least, most);
    }
    int number = Integer.parseInt(value);
    return number >= least && number <= most
        ? Optional.empty()
        : refused(StandardReason.VALUE_OUT_OF_BOUNDS, least, most);
  }

  private static Optional<Refusal> refused(StandardReason reason, Object... bounds) {
    return Optional.of(Refusal.at("value", reason, bounds));
  }
}
