package org.carecert.subsidy.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.home.page.Words;
import org.carecert.standard.OccupationNames;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.Group;
import org.carecert.subsidy.domain.InsuranceState;
import org.carecert.subsidy.domain.Looked;
import org.carecert.subsidy.domain.Once;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.RuleDay;
import org.carecert.subsidy.domain.RuleLine;
import org.carecert.subsidy.domain.RuleTerms;
import org.carecert.subsidy.domain.Source;
import org.carecert.subsidy.domain.Step;
import org.carecert.subsidy.domain.TraceLine;
import org.jspecify.annotations.Nullable;

/** A determination's trace and a rule's amounts in the words of the page's language. */
@Named("explanation")
@RequestScoped
public class Explanation {
  private static final Set<Step> OFTEN = Set.of(Step.ONCE, Step.YEARLY_COUNT, Step.LIFETIME_COUNT);
  private static final Map<String, Enum<?>> KNOWN = known();

  @Inject private Words words;
  @Inject private OccupationNames names;

  /** What was found. */
  public String value(TraceLine line) {
    return times(line.step(), line.value());
  }

  /** What the rule asks for. */
  public String parameter(TraceLine line) {
    return times(line.step(), line.parameter());
  }

  /** Where it stands, and since when. */
  public String from(TraceLine line) {
    Source from = line.from();
    return from.since() == null
        ? from.citation()
        : from.citation() + " · " + words.day(from.since());
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

  private String times(Step step, Looked looked) {
    if (step == Step.PROHIBITION && looked instanceof Looked.Nothing) {
      return words.say("subsidy.none");
    }
    boolean often = OFTEN.contains(step) && looked instanceof Looked.Count;
    return often ? words.say("subsidy.times", looked.text()) : said(looked);
  }

  private String said(Looked looked) {
    if (looked instanceof Looked.Nothing) {
      return "—";
    }
    if (looked instanceof Looked.Flag flag) {
      return words.say(flag.yes() ? "subsidy.yes" : "subsidy.no");
    }
    if (looked instanceof Looked.Money money) {
      return money.bound().sign() + words.yuan(money.fen());
    }
    if (looked instanceof Looked.Day day) {
      return words.day(day.day());
    }
    if (looked instanceof Looked.Days days) {
      return words.day(days.from()) + " → " + words.day(days.to());
    }
    if (looked instanceof Looked.NoLaterThan last) {
      return "≤ " + words.day(last.day());
    }
    return named(looked);
  }

  private String named(Looked looked) {
    if (looked instanceof Looked.Word word) {
      return word(word.text());
    }
    if (looked instanceof Looked.WordList list) {
      return list.names().isEmpty()
          ? words.say("subsidy.none")
          : list.names().stream().map(this::word).collect(Collectors.joining("、"));
    }
    if (looked instanceof Looked.Times times) {
      return words.of(times.once());
    }
    if (looked instanceof Looked.Grade grade) {
      return names.level(grade.level());
    }
    if (looked instanceof Looked.Grades grades) {
      return grades.fen().entrySet().stream()
          .map(e -> names.level(e.getKey()) + " " + words.yuan(e.getValue()))
          .collect(Collectors.joining("、"));
    }
    return looked instanceof Looked.Trade trade ? names.occupation(trade.text()) : looked.text();
  }

  private String word(String name) {
    Enum<?> constant = KNOWN.get(name);
    return constant == null ? name : words.of(constant);
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
            RuleDay.values(),
            Once.values())
        .flatMap(Stream::of)
        .forEach(constant -> known.putIfAbsent(constant.name(), constant));
    return known;
  }
}
