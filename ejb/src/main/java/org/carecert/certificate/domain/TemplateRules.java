package org.carecert.certificate.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;

/** 模板审查: what is wrong with a design before anybody draws it (人社鉴发〔2021〕1号). */
public final class TemplateRules {
  /** Rule 33: what a skill-level certificate must show. */
  private static final Map<CertificateKind, Set<FaceField>> WANTED =
      Map.of(
          CertificateKind.SKILL_LEVEL,
          EnumSet.of(FaceField.WORK_TYPE, FaceField.LEVEL, FaceField.ISSUER));

  private static final String LAID_DOWN = "职业技能等级证书";

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
  private static final int BASE64_GROUP = 4;

  /** A file of two million bytes. */
  private static final int MOST_LOGO = 2_700_000;

  private TemplateRules() {}

  /** Everything that is wrong; empty if nothing. */
  public static List<Refusal> faults(CertificateKind kind, TemplateDesign design) {
    Require require = new Require();
    require.text("foot", design.foot(), 120);
    String logo = design.logo();
    require.holds("logo", logo == null || isBase64(logo));
    if (design.seal() != SealStyle.NONE) {
      require.text("sealWords", design.sealWords(), 12);
    }
    List<Refusal> found = new ArrayList<>();
    for (Language language : Language.values()) {
      if (design.second().speaks(language)) {
        Wording words = design.words().get(language);
        String field = language.name().toLowerCase(Locale.ROOT);
        require.present(field, words);
        if (words != null) {
          worded(field, words, require);
          found.addAll(placed(field, words));
        }
      }
    }
    found.addAll(0, require.refusals());
    found.addAll(lawful(kind, design));
    return found;
  }

  private static boolean isBase64(String text) {
    return text.length() <= MOST_LOGO
        && text.length() % BASE64_GROUP == 0
        && BASE64.matcher(text).matches();
  }

  private static void worded(String field, Wording words, Require require) {
    require.text(field + ".title", words.title(), 40).text(field + ".body", words.body(), 600);
    for (FaceField label : FaceField.values()) {
      require.text(field + "." + label, words.label(label), 30);
    }
  }

  private static List<Refusal> placed(String field, Wording words) {
    List<Refusal> found = new ArrayList<>();
    for (String unknown : BodyPlace.unknown(words.body())) {
      found.add(Refusal.at(field + ".body", TemplateReason.PLACE_UNKNOWN, unknown));
    }
    if (BodyPlace.NAME.times(words.body()) != 1) {
      found.add(Refusal.at(field + ".body", TemplateReason.NAME_ONCE, BodyPlace.NAME.written()));
    }
    return found;
  }

  private static List<Refusal> lawful(CertificateKind kind, TemplateDesign design) {
    List<Refusal> found = new ArrayList<>();
    if (!design.foot().contains(TemplateDesign.SERIAL)) {
      found.add(Refusal.at("foot", TemplateReason.SERIAL_MISSING, TemplateDesign.SERIAL));
    }
    for (FaceField field : WANTED.getOrDefault(kind, Set.of())) {
      if (!design.shows(field)) {
        found.add(Refusal.at("shown", TemplateReason.FIELD_WANTED, label(design, field)));
      }
    }
    boolean named =
        !design.words().containsKey(Language.ZH)
            || design.in(Language.ZH).title().equals(LAID_DOWN);
    if (kind == CertificateKind.SKILL_LEVEL && !named) {
      found.add(Refusal.at("zh.title", TemplateReason.TITLE_LAID_DOWN, LAID_DOWN));
    }
    return found;
  }

  private static String label(TemplateDesign design, FaceField field) {
    Wording zh = design.words().get(Language.ZH);
    return zh == null ? field.name() : zh.label(field);
  }
}
