package org.carecert.registry.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.carecert.shared.Digests;
import org.jspecify.annotations.Nullable;

/** The stand-alone verifier that is offered for download, and its digest. */
@Named
@ApplicationScoped
public class VerifierFile {
  private static final String PLACE = "/resources/verifier/carecert-verifier.jar";

  @Inject private ServletContext files;

  private volatile @Nullable String digest;

  /** Where it is. */
  public String getPlace() {
    return PLACE;
  }

  /** Its SHA-256; empty if this house does not offer it. */
  public String getDigest() {
    String known = digest;
    if (known == null) {
      known = counted();
      digest = known;
    }
    return known;
  }

  private String counted() {
    try (InputStream in = files.getResourceAsStream(PLACE)) {
      return in == null ? "" : Digests.sha256Hex(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
