package org.carecert.home.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A body that is no JSON, or JSON of another shape.
 *
 * @param refusal what is told about it
 */
record Unreadable(Refusal refusal) {

  /** What is unreadable, or null if the failure is something else. */
  static @Nullable Unreadable of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 10; depth++) {
      if (cause instanceof JsonMappingException mapping) {
        String path = path(mapping);
        return new Unreadable(
            Refusal.at(
                path.isEmpty() ? null : path,
                CommonReason.MALFORMED,
                path.isEmpty() ? "JSON" : path));
      }
      if (cause instanceof StreamConstraintsException) {
        return new Unreadable(Refusal.of(CommonReason.MALFORMED, "JSON"));
      }
      if (cause instanceof JsonProcessingException json) {
        String place =
            json.getLocation() == null
                ? "JSON"
                : "JSON " + json.getLocation().getLineNr() + ":" + json.getLocation().getColumnNr();
        return new Unreadable(Refusal.of(CommonReason.MALFORMED, place));
      }
      cause = cause.getCause();
    }
    return null;
  }

  private static String path(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(r -> r.getFieldName() != null ? "." + r.getFieldName() : "[" + r.getIndex() + "]")
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
