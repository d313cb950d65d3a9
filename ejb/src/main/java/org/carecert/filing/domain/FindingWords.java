package org.carecert.filing.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.carecert.registry.domain.StandingCode;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.carecert.standard.domain.Post;

/** 核查发现的说明: says in words what a finding means and what to do (国卫办人口发〔2019〕25号). */
public final class FindingWords {
  private FindingWords() {}

  /** What is wrong and what to do. */
  public static String message(Language language, Finding finding) {
    Optional<FindingCode> own = constant(FindingCode.class, finding.code());
    String subject = subject(language, finding);
    if (own.isPresent()) {
      return Texts.of(
          language,
          own.get(),
          subject,
          String.valueOf(finding.needed()),
          String.valueOf(finding.found()));
    }
    return code(language, finding.code());
  }

  /** The words of a code of the registry's decision. */
  public static String code(Language language, String code) {
    return constant(StandingCode.class, code)
        .map(standing -> Texts.of(language, standing))
        .orElse(code);
  }

  /** What a finding is about, in words: class, post or material; the ref where it is a row. */
  public static String subject(Language language, Finding finding) {
    return Stream.<Enum<?>[]>of(ClassKind.values(), Post.values(), MaterialKind.values())
        .flatMap(Arrays::stream)
        .filter(constant -> constant.name().equals(finding.subject()))
        .findFirst()
        .map(constant -> Texts.of(language, constant))
        .orElse(finding.subject());
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst();
  }
}
