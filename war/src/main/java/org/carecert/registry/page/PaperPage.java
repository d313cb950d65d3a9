package org.carecert.registry.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.registry.Keyring;
import org.carecert.registry.domain.CheckState;
import org.carecert.shared.Json;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.carecert.standard.OccupationNames;
import org.carecert.standard.domain.Occupation;

/**
 * The page to which the code on a certificate leads. It brings the keys and all words of all
 * languages with it, since it has to do without us once it is there.
 */
@Named
@RequestScoped
public class PaperPage {
  private static final List<String> SAID =
      List.of(
          "title",
          "skip",
          "none",
          "damaged",
          "damagedWhat",
          "forged",
          "forgedWhat",
          "strange",
          "strangeWhat",
          "earlier",
          "earlierWhat",
          "unable",
          "unableWhat",
          "genuine",
          "genuineWhat",
          "holder",
          "number",
          "kind",
          "occupation",
          "level",
          "issuer",
          "issuedOn",
          "long",
          "same",
          "other",
          "goodFor",
          "today",
          "todayWhat",
          "ask",
          "asks",
          "asking",
          "asked",
          "unknown",
          "noLine",
          "tooMany",
          "failed",
          "kept",
          "stays",
          "byNumber");

  private static final int LEVELS = 5;

  @Inject private Keyring keyring;
  @Inject private OccupationNames names;

  /** The public keys, as a JWK set. */
  public String getKeys() {
    return Json.text(keyring.keys());
  }

  /** All words by language. */
  public String getWords() {
    List<Occupation> occupations = names.occupations();
    Map<String, Object> words = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      words.put(language.tag(), words(language, occupations));
    }
    return Json.text(words);
  }

  private static Map<String, Map<String, String>> words(
      Language language, List<Occupation> occupations) {
    Map<String, String> said = new LinkedHashMap<>();
    SAID.forEach(key -> said.put(key, Texts.of(language, "registry", "paper." + key)));
    said.put("notFor", Texts.of(language, "registry", "check.notFor"));
    Map<String, String> kinds = new LinkedHashMap<>();
    Map<String, String> goodFor = new LinkedHashMap<>();
    for (CertificateKind kind : CertificateKind.values()) {
      String mark = String.valueOf(kind.mark());
      kinds.put(mark, Texts.of(language, kind));
      goodFor.put(mark, Texts.of(language, "registry", "check.notFor." + kind.name()));
    }
    Map<String, String> levels = new LinkedHashMap<>();
    for (int level = 1; level <= LEVELS; level++) {
      levels.put(String.valueOf(level), Texts.of(language, "certificate", "paper.level." + level));
    }
    Map<String, String> states = new LinkedHashMap<>();
    for (CheckState state : CheckState.values()) {
      states.put(state.name(), Texts.of(language, state));
    }
    Map<String, String> called = new LinkedHashMap<>();
    occupations.forEach(occupation -> called.put(occupation.name(), in(language, occupation)));
    return Map.of(
        "said", said,
        "kinds", kinds,
        "goodFor", goodFor,
        "levels", levels,
        "states", states,
        "occupations", called);
  }

  private static String in(Language language, Occupation occupation) {
    return switch (language) {
      case ZH -> occupation.name();
      case KO -> occupation.nameKo();
      case EN -> occupation.nameEn();
    };
  }
}
