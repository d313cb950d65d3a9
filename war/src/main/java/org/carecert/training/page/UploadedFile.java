package org.carecert.training.page;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A file that a page's form brought. */
@SuppressWarnings("ArrayRecordComponent")
record UploadedFile(String name, byte[] bytes) {

  /** The file, refused if none was chosen. */
  static UploadedFile of(@Nullable Part part) {
    if (part == null || part.getSize() == 0) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    try (InputStream in = part.getInputStream()) {
      return new UploadedFile(
          Objects.requireNonNullElse(part.getSubmittedFileName(), "file"), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
