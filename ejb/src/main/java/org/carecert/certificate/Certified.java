package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.domain.IssueCase;
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
  public Naming naming(IssueCase of, @Nullable Language second) {
    String what = of.occupation();
    return standards
        .occupation(what)
        .map(occupation -> new Naming(occupation.name(), name(occupation, second)))
        .or(() -> post(what).map(post -> new Naming(zh(post), name(post, second))))
        .orElseGet(() -> new Naming(what, ability(of.ground(), second)));
  }

  /** Its name in Chinese. */
  public String name(String what) {
    return standards
        .occupation(what)
        .map(Occupation::name)
        .or(() -> post(what).map(Certified::zh))
        .orElse(what);
  }

  private static Optional<Post> post(String what) {
    return Stream.of(Post.values()).filter(post -> post.name().equals(what)).findFirst();
  }

  private static String zh(Post post) {
    return Texts.of(Language.ZH, post);
  }

  private static String name(Post post, @Nullable Language second) {
    return second == null ? "" : Texts.of(second, post);
  }

  // As the list calls it on which the certificate rests: a later one may call it otherwise.
  private String ability(String ground, @Nullable Language second) {
    return second == Language.KO ? Cases.line(ground).flatMap(lists::secondName).orElse("") : "";
  }

  private static String name(Occupation occupation, @Nullable Language second) {
    if (second == null) {
      return "";
    }
    return second == Language.KO ? occupation.nameKo() : occupation.nameEn();
  }
}
