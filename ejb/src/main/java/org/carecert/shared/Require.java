package org.carecert.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 必填检查: collects what is wrong with the fields of a request, so that the caller hears all of it at
 * once. Use: {@code new Require().text("name", name, 100).present("from", from).check();}
 */
public final class Require {
  private final List<Refusal> refusals = new ArrayList<>();

  /** A value that must be there. */
  public Require present(String field, @Nullable Object value) {
    if (value == null || (value instanceof Collection<?> list && list.isEmpty())) {
      refusals.add(Refusal.at(field, CommonReason.FIELD_MISSING, field));
    }
    return this;
  }

  /** A text that must be there, not blank, not too long, and made of real characters. */
  public Require text(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank()) {
      refusals.add(Refusal.at(field, CommonReason.FIELD_MISSING, field));
      return this;
    }
    return optionalText(field, value, longest);
  }

  /** A text that may be missing, but if there is not too long and made of real characters. */
  public Require optionalText(String field, @Nullable String value, int longest) {
    if (value != null) {
      if (value.codePointCount(0, value.length()) > longest) {
        refusals.add(Refusal.at(field, CommonReason.FIELD_TOO_LONG, field, longest));
      }
      if (!storable(value)) {
        refusals.add(Refusal.at(field, CommonReason.FIELD_INVALID, field));
      }
    }
    return this;
  }

  /** A number that must be there and within bounds, both inclusive. */
  public Require between(String field, @Nullable Number value, long least, long most) {
    if (value == null) {
      return present(field, null);
    }
    return holds(field, value.longValue() >= least && value.longValue() <= most);
  }

  /** A condition on a field. */
  public Require holds(String field, boolean condition) {
    if (!condition) {
      refusals.add(Refusal.at(field, CommonReason.FIELD_INVALID, field));
    }
    return this;
  }

  /** What was found so far. */
  public List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** Throws all of it, if anything was found. */
  public void check() {
    Refused.ifAny(refusals);
  }

  /** True if PostgreSQL can keep this text: no U+0000 and no lone surrogate. */
  public static boolean storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      } else if (Character.isLowSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
