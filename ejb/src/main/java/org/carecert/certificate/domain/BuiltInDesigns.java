package org.carecert.certificate.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carecert.shared.Json;

/**
 * 内置模板: the first version of each kind's template, which comes with the product (人社鉴发〔2021〕1号).
 * Certificates bear it, so it never changes; another look is another version.
 */
public final class BuiltInDesigns {
  /** The kinds that are issued here. */
  public static final List<CertificateKind> KINDS =
      List.of(
          CertificateKind.SKILL_LEVEL,
          CertificateKind.TRAINING_COMPLETION,
          CertificateKind.POST_TRAINING,
          CertificateKind.SPECIAL_ABILITY);

  private static final Map<CertificateKind, TemplateDesign> DESIGNS = read();

  private BuiltInDesigns() {}

  /** The first version of a kind's template. */
  public static TemplateDesign of(CertificateKind kind) {
    TemplateDesign design = DESIGNS.get(kind);
    if (design == null) {
      throw new IllegalArgumentException("not issued here: " + kind);
    }
    return design;
  }

  /** The file in which it is kept. */
  public static byte[] file(CertificateKind kind) {
    String name = "/org/carecert/certificate/templates/" + kind + ".json";
    try (InputStream in = BuiltInDesigns.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("template not found: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<CertificateKind, TemplateDesign> read() {
    Map<CertificateKind, TemplateDesign> designs = new EnumMap<>(CertificateKind.class);
    for (CertificateKind kind : KINDS) {
      String text = new String(file(kind), StandardCharsets.UTF_8);
      designs.put(kind, Json.read(text, TemplateDesign.class));
    }
    return designs;
  }
}
