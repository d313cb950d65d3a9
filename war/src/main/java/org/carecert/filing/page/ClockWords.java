package org.carecert.filing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.carecert.filing.domain.FilingState;
import org.carecert.filing.domain.Finding;
import org.carecert.filing.domain.FindingWords;
import org.carecert.filing.domain.MaterialLine;
import org.carecert.home.page.Words;
import org.carecert.shared.CityClock;
import org.jspecify.annotations.Nullable;

/** States, clocks and findings of filings in words. */
@Named
@RequestScoped
public class ClockWords {
  @Inject private Words words;
  @Inject private Clock clock;

  /** Today in the city. */
  public LocalDate today() {
    return CityClock.today(clock);
  }

  /** How many working days are left, or by how many the clock is over. */
  public String left(@Nullable Integer days) {
    if (days == null) {
      return words.say("filing.clock.none");
    }
    if (days < 0) {
      return words.say("filing.clock.over", String.valueOf(-days));
    }
    return words.say("filing.clock.left", String.valueOf(days));
  }

  /** The look of a clock: good while there is time, a warning at the end, bad when it is over. */
  public String look(@Nullable Integer days) {
    if (days == null) {
      return "cc-plain";
    }
    if (days < 0) {
      return "cc-bad";
    }
    return days <= 2 ? "cc-wait" : "cc-good";
  }

  /** The look of a state. */
  public String stateLook(FilingState state) {
    return switch (state) {
      case RECEIPTED -> "cc-good";
      case RECEIVED -> "cc-wait";
      case INCOMPLETE, NONCONFORMING -> "cc-bad";
      case SUPERSEDED, CANCELLED -> "cc-plain";
    };
  }

  /** What a finding says. */
  public String message(Finding finding) {
    return FindingWords.message(words.language(), finding);
  }

  /** What a finding is about. */
  public String subject(Finding finding) {
    String subject = FindingWords.subject(words.language(), finding);
    // What is no class, post or material is the mark of a staff row.
    return subject.equals(finding.subject()) ? words.say("filing.file.person", subject) : subject;
  }

  /** The result of a material. */
  public String result(MaterialLine line) {
    if (line.result() == null) {
      return "";
    }
    return words.say(
        MaterialLine.PASS.equals(line.result()) ? "filing.material.pass" : "filing.material.fail");
  }

  /** The words of a code of the registry's decision. */
  public String code(String code) {
    return FindingWords.code(words.language(), code);
  }
}
