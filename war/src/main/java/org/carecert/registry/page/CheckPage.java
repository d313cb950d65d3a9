package org.carecert.registry.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.carecert.registry.PublicChecks;
import org.carecert.registry.domain.CheckAnswer;
import org.carecert.registry.domain.CheckQuestion;
import org.carecert.registry.domain.CheckState;
import org.carecert.standard.OccupationNames;
import org.jspecify.annotations.Nullable;

/** The public page on which anybody checks a certificate. */
@Named
@RequestScoped
public class CheckPage {
  @Inject private PublicChecks checks;
  @Inject private OccupationNames names;

  private @Nullable String number;
  private @Nullable String name;
  private @Nullable String documentLast4;
  private @Nullable String code;
  private @Nullable LocalDate asOf;
  private @Nullable CheckAnswer answer;

  /** Checks what was typed. */
  public void check() {
    answer = checks.check(new CheckQuestion(number, name, documentLast4, null, asOf));
  }

  /** Checks the code of the QR, if the page was opened with one. */
  public void open() {
    if (code != null && !code.isBlank()) {
      answer = checks.check(new CheckQuestion(null, null, null, code, null));
    }
  }

  public @Nullable CheckAnswer getAnswer() {
    return answer;
  }

  /** True if something was found. */
  public boolean isFound() {
    return answer != null && answer.found();
  }

  /** True if nothing was found. */
  public boolean isMissed() {
    return answer != null && !answer.found();
  }

  /** The colour of the state, which also stands in words. */
  public String getTone() {
    return answer != null && answer.state() == CheckState.VALID ? "cc-good" : "cc-bad";
  }

  /** The occupation in the page's language. */
  public String getOccupation() {
    return answer == null ? "" : names.occupation(answer.occupation());
  }

  /** The level in the page's language. */
  public String getLevel() {
    return answer == null ? "" : names.level(answer.level());
  }

  /** The text that says what the paper is good for. */
  public String getGoodForKey() {
    if (answer == null || answer.goodFor().isEmpty()) {
      return "registry.check.goodForNothing";
    }
    return "registry.check.goodForPosts";
  }

  /** The text that says what this kind of paper is not. */
  public String getNotForKey() {
    return answer == null || answer.kind() == null
        ? "registry.check.notFor"
        : "registry.check.notFor." + answer.kind().name();
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getDocumentLast4() {
    return documentLast4;
  }

  public void setDocumentLast4(@Nullable String documentLast4) {
    this.documentLast4 = documentLast4;
  }

  public @Nullable LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(@Nullable LocalDate asOf) {
    this.asOf = asOf;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }
}
