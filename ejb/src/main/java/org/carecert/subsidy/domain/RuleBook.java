package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 政策库: the rules in force and the list of shortage occupations, each with its days. */
public record RuleBook(List<RuleCard> rules, List<ShortageOccupation> shortage) {
  public RuleBook {
    rules = List.copyOf(rules);
    shortage = List.copyOf(shortage);
  }

  /** The rule of a programme on a day; the database lets no two overlap. */
  public Optional<RuleCard> rule(Programme programme, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.programme() == programme && rule.inForceOn(day))
        .findFirst();
  }

  /** The entry of an occupation on the list of a day. */
  public Optional<ShortageOccupation> shortage(@Nullable String occupation, LocalDate day) {
    return shortage.stream()
        .filter(entry -> entry.occupation().equals(occupation) && entry.listedOn(day))
        .findFirst();
  }
}
