package org.carecert.shared;

import java.nio.file.Path;
import java.util.Optional;

/**
 * 设置: what the environment says. A setting is an environment variable {@code CARECERT_…}; a system
 * property {@code env.CARECERT_…} of the same name serves tests. Secrets come in no other way.
 */
public final class Settings {
  private Settings() {}

  /** True in demo mode: demo accounts exist and the clock may be moved. Off in production. */
  public static boolean demo() {
    return "true".equals(text("CARECERT_DEMO").orElse("false"));
  }

  /** The password of the demo accounts. */
  public static String demoPassword() {
    return text("CARECERT_DEMO_PASSWORD").orElse("carecert-demo");
  }

  /** The folder of the keys, beside the data; made on first start. */
  public static Path keys() {
    return Path.of(text("CARECERT_KEYS").orElse(".data/keys"));
  }

  /**
   * The folder in which the highest numbers given out are noted, beside the data and never backed
   * up or brought back with them; nodes of one house share it.
   */
  public static Path numberMarks() {
    return Path.of(text("CARECERT_NUMBER_MARKS").orElse(".data.marks"));
  }

  /** The address under which the public reaches the product, without a slash at the end. */
  public static String publicAddress() {
    return text("CARECERT_PUBLIC_ADDRESS").orElse("http://127.0.0.1:8080");
  }

  /** A setting, if given and not blank. */
  public static Optional<String> text(String name) {
    String value = System.getProperty("env." + name);
    if (value == null) {
      value = System.getenv(name);
    }
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }
}
