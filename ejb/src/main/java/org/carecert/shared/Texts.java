package org.carecert.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * 文本: the words of each feature in each language, from {@code org/carecert/<feature>/Texts_*}. Keys
 * are {@code EnumName.CONSTANT} for enums and {@code page.thing} for pages.
 */
public final class Texts {
  private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Texts() {}

  /** The text of an enum constant, in the feature that declares it. */
  public static String of(Language language, Enum<?> constant, Object... args) {
    Class<?> type = constant.getDeclaringClass();
    return of(language, feature(type), type.getSimpleName() + "." + constant.name(), args);
  }

  /** The text of a refusal's reason. */
  public static String of(Language language, Refusal refusal) {
    return of(language, (Enum<?>) refusal.reason(), refusal.args().toArray());
  }

  /** The text of a key of a feature; the key itself in marks if it is missing. */
  public static String of(Language language, String feature, String key, Object... args) {
    try {
      String pattern = bundle(feature, language).getString(key);
      return args.length == 0 && pattern.indexOf('{') < 0
          ? pattern.replace("''", "'")
          : new MessageFormat(pattern, language.locale()).format(args);
    } catch (MissingResourceException e) {
      return "⟦" + feature + "." + key + "⟧";
    }
  }

  /** The feature a class belongs to: the package segment after {@code org.carecert}. */
  public static String feature(Class<?> type) {
    return List.of(type.getPackageName().split("\\.", -1)).get(2);
  }

  private static ResourceBundle bundle(String feature, Language language) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return ResourceBundle.getBundle(
        "org.carecert." + feature + ".Texts",
        language.locale(),
        loader == null ? Texts.class.getClassLoader() : loader,
        CONTROL);
  }
}
