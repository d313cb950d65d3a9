package org.carecert.home.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;

/** Tells where a body is no JSON, or JSON of another shape. */
final class Unreadable {
  private Unreadable() {}

  /** What is told about it. */
  static Refusal refusal(JsonProcessingException thrown) {
    if (thrown instanceof JsonMappingException mapping && !path(mapping).isEmpty()) {
      return Refusal.at(path(mapping), CommonReason.MALFORMED, path(mapping));
    }
    return Refusal.of(
        CommonReason.MALFORMED,
        thrown.getLocation() == null
            ? "JSON"
            : "JSON "
                + thrown.getLocation().getLineNr()
                + ":"
                + thrown.getLocation().getColumnNr());
  }

  private static String path(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(r -> r.getFieldName() != null ? "." + r.getFieldName() : "[" + r.getIndex() + "]")
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
