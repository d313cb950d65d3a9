package org.carecert.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 语言: the languages of the product; Chinese is the default and always complete. */
public enum Language {
  ZH("zh-CN", "中文", Locale.SIMPLIFIED_CHINESE),
  KO("ko", "조선어", Locale.KOREAN),
  EN("en", "English", Locale.ENGLISH);

  private final String tag;
  private final String ownName;
  private final Locale locale;

  Language(String tag, String ownName, Locale locale) {
    this.tag = tag;
    this.ownName = ownName;
    this.locale = locale;
  }

  /** The language tag as it stands in HTML and HTTP. */
  public String tag() {
    return tag;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  /** The locale of texts and dates. */
  public Locale locale() {
    return locale;
  }

  /** The language of a tag or an Accept-Language header; Chinese where it is unknown. */
  public static Language of(@Nullable String tags) {
    if (tags != null) {
      for (String part : tags.split(",", -1)) {
        String tag = part.trim().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
          if (tag.startsWith(language.locale.getLanguage())) {
            return language;
          }
        }
      }
    }
    return ZH;
  }
}
