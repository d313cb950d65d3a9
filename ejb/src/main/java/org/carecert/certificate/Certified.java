package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.store.PassListStore;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.carecert.standard.Standards;
import org.carecert.standard.domain.Occupation;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** 柜台 · 证书对象: how that which a certificate certifies is called: an occupation, post or ability. */
@Stateless
@PermitAll
public class Certified {
  @Inject private Standards standards;
  @Inject private PassListStore lists;

  /** Its name, and that in the language that stands second. */
  public Naming naming(String what, @Nullable Language second) {
    return standards
        .occupation(what)
        .map(occupation -> new Naming(occupation.name(), name(occupation, second)))
        .orElseGet(() -> other(what, second));
  }

  /** Its name in Chinese. */
  public String name(String what) {
    return naming(what, null).zh();
  }

  private Naming other(String what, @Nullable Language second) {
    return Stream.of(Post.values())
        .filter(post -> post.name().equals(what))
        .findFirst()
        .map(post -> new Naming(Texts.of(Language.ZH, post), post(post, second)))
        .orElseGet(() -> new Naming(what, ability(what, second)));
  }

  private static String post(Post post, @Nullable Language second) {
    return second == null ? "" : Texts.of(second, post);
  }

  private String ability(String name, @Nullable Language second) {
    return second == Language.KO ? lists.abilityInKorean(name).orElse("") : "";
  }

  private static String name(Occupation occupation, @Nullable Language second) {
    if (second == null) {
      return "";
    }
    return second == Language.KO ? occupation.nameKo() : occupation.nameEn();
  }
}
