package org.carecert.standard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carecert.shared.Origin;
import org.carecert.shared.Texts;
import org.carecert.standard.domain.Level;
import org.carecert.standard.domain.Occupation;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** 职业名称: how occupations and levels are called in the language of the page. */
@Stateless
public class OccupationNames {
  @Inject private Standards standards;
  @Inject private Origin origin;

  /**
   * The name of an occupation with its code, or of a post that a certificate certifies; the code
   * alone if it is neither.
   */
  @PermitAll
  public String occupation(@Nullable String code) {
    return code == null
        ? ""
        : standards.occupation(code).map(o -> name(o) + " " + code).orElseGet(() -> post(code));
  }

  private String post(String code) {
    return Stream.of(Post.values())
        .filter(post -> post.name().equals(code))
        .findFirst()
        .map(post -> Texts.of(origin.language(), post))
        .orElse(code);
  }

  /** Every occupation by name, the key is its code. */
  @PermitAll
  public Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    standards.occupations().forEach(o -> all.put(o.code(), name(o) + " " + o.code()));
    return all;
  }

  /** Every occupation, with its names in all languages. */
  @PermitAll
  public List<Occupation> occupations() {
    return standards.occupations();
  }

  /** The name of a level; empty if there is none. */
  @PermitAll
  public String level(@Nullable Integer level) {
    if (level == null) {
      return "";
    }
    return switch (origin.language()) {
      case ZH -> Level.name(level);
      case KO -> Level.nameKo(level);
      case EN -> Level.nameEn(level);
    };
  }

  private String name(Occupation occupation) {
    return switch (origin.language()) {
      case ZH -> occupation.name();
      case KO -> occupation.nameKo();
      case EN -> occupation.nameEn();
    };
  }
}
