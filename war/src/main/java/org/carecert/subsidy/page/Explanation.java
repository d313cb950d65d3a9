package org.carecert.subsidy.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.home.page.Words;
import org.carecert.standard.OccupationNames;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.Group;
import org.carecert.subsidy.domain.InsuranceState;
import org.carecert.subsidy.domain.Once;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.RuleLine;
import org.carecert.subsidy.domain.RuleTerms;
import org.carecert.subsidy.domain.TraceLine;
import org.jspecify.annotations.Nullable;

/** A determination's trace and a rule's amounts in the words of the page's language. */
@Named("explanation")
@RequestScoped
public class Explanation {
  private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z_]{2,}\\b(?!-)");
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern OCCUPATION = Pattern.compile("\\d-\\d{2}-\\d{2}-\\d{2}");
  private static final Pattern LEVEL_FEN = Pattern.compile("(\\d)=(\\d+)");
  private static final Pattern WHOLE = Pattern.compile("\\d+");
  private static final Map<String, Enum<?>> KNOWN = known();

  @Inject private Words words;
  @Inject private OccupationNames names;

  /** What was found. */
  public String value(TraceLine line) {
    return switch (line.step()) {
      case LEVEL -> WHOLE.matcher(line.value()).replaceAll(this::level);
      case AMOUNT -> money(line.value());
      case ONCE, YEARLY_COUNT, LIFETIME_COUNT -> words.say("subsidy.times", line.value());
      default -> plain(line.value());
    };
  }

  /** What the rule asks for. */
  public String parameter(TraceLine line) {
    return switch (line.step()) {
      case LEVEL -> amounts(line.parameter());
      case AMOUNT -> money(line.parameter());
      case RULE -> line.parameter().equals("-") ? "—" : line.parameter();
      case YEARLY_COUNT, LIFETIME_COUNT -> words.say("subsidy.times", line.parameter());
      case ONCE -> plain(line.parameter().replaceFirst("^0 · ", ""));
      default -> plain(line.parameter());
    };
  }

  /** Where it stands, and since when. */
  public String from(TraceLine line) {
    return days(line.from());
  }

  /** What a rule pays. */
  public List<String> pays(RuleLine line) {
    RuleTerms terms = line.terms();
    List<String> lines = new ArrayList<>();
    terms.levelFen().entrySet().stream()
        .sorted(Map.Entry.<Integer, Long>comparingByKey().reversed())
        .forEach(e -> lines.add(names.level(e.getKey()) + " " + words.yuan(e.getValue())));
    if (terms.flatFen() != null) {
      lines.add(words.yuan(terms.flatFen()));
    }
    if (terms.feeCapFen() != null) {
      lines.add(words.say("subsidy.rules.feeCap", words.yuan(terms.feeCapFen())));
    }
    return lines;
  }

  /** An occupation by name. */
  public String occupation(@Nullable String code) {
    return names.occupation(code);
  }

  /** A level by name. */
  public String level(@Nullable Integer level) {
    return names.level(level);
  }

  private String level(MatchResult found) {
    return names.level(Integer.valueOf(found.group()));
  }

  private String amounts(String map) {
    return LEVEL_FEN
        .matcher(unwrapped(map))
        .replaceAll(
            found ->
                names.level(Integer.valueOf(found.group(1)))
                    + " "
                    + words.yuan(Long.valueOf(found.group(2))));
  }

  private String money(String text) {
    return text.equals("-")
        ? "—"
        : WHOLE.matcher(text).replaceAll(found -> words.yuan(Long.valueOf(found.group())));
  }

  private String plain(String text) {
    String said =
        switch (text) {
          case "-" -> "—";
          case "[]" -> words.say("subsidy.none");
          case "true" -> words.say("subsidy.yes");
          case "false" -> words.say("subsidy.no");
          default -> CODE.matcher(unwrapped(text)).replaceAll(this::word);
        };
    return days(OCCUPATION.matcher(said).replaceAll(found -> names.occupation(found.group())));
  }

  private String word(MatchResult found) {
    Enum<?> constant = KNOWN.get(found.group());
    return constant == null ? found.group() : words.of(constant);
  }

  private String days(String text) {
    return DAY.matcher(text).replaceAll(found -> words.day(LocalDate.parse(found.group())));
  }

  private static String unwrapped(String text) {
    return text.replaceAll("[\\[\\]{}]", "").replace(", ", "、");
  }

  private static Map<String, Enum<?>> known() {
    Map<String, Enum<?>> known = new HashMap<>();
    Stream.<Enum<?>[]>of(
            CertificateKind.values(),
            CertificateState.values(),
            InsuranceState.values(),
            Group.values(),
            Fund.values(),
            Programme.values(),
            Once.values())
        .flatMap(Stream::of)
        .forEach(constant -> known.putIfAbsent(constant.name(), constant));
    return known;
  }
}
