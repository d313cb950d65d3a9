package org.carecert.exam.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.carecert.exam.ReceiptChecks;
import org.carecert.exam.domain.ReceiptCard;
import org.carecert.exam.domain.ReceiptStanding;
import org.carecert.exam.domain.StoredAnswers;
import org.jspecify.annotations.Nullable;

/** The page on which a candidate or an officer checks the receipt of a hand-in. */
@Named
@RequestScoped
public class ReceiptPage {
  @Inject private ReceiptChecks checks;

  private @Nullable String code;
  private @Nullable ReceiptCard card;

  /** Checks it. */
  public void check() {
    card = checks.check(code == null ? "" : code);
  }

  /** The numbers of the items that differ, as they are read. */
  public String getDiffering() {
    ReceiptCard.HandedIn paper = card == null ? null : card.handedIn();
    return paper == null
        ? ""
        : paper.differing().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** The colour of whether it is genuine, which also stands in words. */
  public String getTone() {
    return card != null && card.standing() == ReceiptStanding.GENUINE ? "cc-good" : "cc-bad";
  }

  /** The colour of how the answers stand, which also stands in words. */
  public String tone(StoredAnswers answers) {
    return switch (answers) {
      case SAME -> "cc-good";
      case REPLACED -> "cc-wait";
      case CHANGED -> "cc-bad";
    };
  }

  public @Nullable ReceiptCard getCard() {
    return card;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }
}
