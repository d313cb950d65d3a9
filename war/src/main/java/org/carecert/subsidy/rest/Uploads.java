package org.carecert.subsidy.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/** Files that come in as multipart field {@code file}. */
final class Uploads {
  private Uploads() {}

  /** The bytes of the field. */
  static byte[] file(List<EntityPart> parts) {
    EntityPart part =
        parts.stream()
            .filter(each -> "file".equals(each.getName()))
            .findFirst()
            .orElseThrow(() -> Refused.at("file", CommonReason.FIELD_MISSING, "file"));
    try (InputStream in = part.getContent()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
