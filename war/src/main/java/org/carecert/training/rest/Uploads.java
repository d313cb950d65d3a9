package org.carecert.training.rest;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.training.domain.SheetFile;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sheets that come in as multipart field {@code file}, and go out as attachments. */
final class Uploads {
  private Uploads() {}

  /** The part with the file. */
  static EntityPart part(List<EntityPart> parts) {
    return parts.stream()
        .filter(each -> "file".equals(each.getName()))
        .findFirst()
        .orElseThrow(() -> Refused.at("file", CommonReason.FIELD_MISSING, "file"));
  }

  /** Its bytes. */
  static byte[] bytes(EntityPart part) {
    try (InputStream in = part.getContent()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sheet as an answer. */
  static Response answer(SheetFile file) {
    String name =
        java.net.URLEncoder.encode(file.name(), java.nio.charset.StandardCharsets.UTF_8)
            .replace("+", "%20");
    return Response.ok(file.content())
        .type(file.format().mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"sheet"
                + file.format().extension()
                + "\"; filename*=UTF-8''"
                + name)
        .build();
  }

  /** How the upload is described. */
  @Schema(name = "SheetUpload")
  public record File(@Schema(type = SchemaType.STRING, format = "binary") String file) {}
}
