package org.carecert.exam.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ExchangeReason;

/** What stands in the braces of a GIFT question. */
final class GiftAnswers {
  private final Question question;
  private final String form;

  GiftAnswers(Question question, String form) {
    this.question = question;
    this.form = form;
  }

  /**
   * One answer.
   *
   * @param sign = or ~
   * @param share the share of the points, 100 if it is right and nothing else is said
   */
  private record One(char sign, BigDecimal share, String text) {
    boolean whole() {
      return share.compareTo(Shares.ALL) == 0;
    }
  }

  /** A text that may name its form. */
  Said said(String held) {
    String text = GiftText.free(held.strip());
    String own = GiftReader.form(text);
    return own.isEmpty()
        ? GiftReader.read(text, form, question)
        : GiftReader.read(text.substring(own.length() + 2), own, question);
  }

  void read(String body) {
    int general = body.indexOf("####");
    String feedback = general < 0 ? "" : body.substring(general + 4);
    String answers = (general < 0 ? body : body.substring(0, general)).strip();
    if (answers.isEmpty()) {
      question.guide(said(feedback).chinese(), "");
      return;
    }
    if (!feedback.isBlank()) {
      question.note(ExchangeNote.FEEDBACK_DROPPED);
    }
    if (answers.startsWith(">")) {
      sequence(answers.substring(1));
    } else if (answers.startsWith("#")) {
      number(answers.substring(1).strip());
    } else if (!judged(answers)) {
      listed(answers);
    }
  }

  private boolean judged(String answers) {
    int hash = answers.indexOf('#');
    String word =
        (hash < 0 ? answers : answers.substring(0, hash)).strip().toUpperCase(Locale.ROOT);
    boolean right = Set.of("T", "TRUE").contains(word);
    if (!right && !Set.of("F", "FALSE").contains(word)) {
      return false;
    }
    if (hash >= 0) {
      question.note(ExchangeNote.FEEDBACK_DROPPED);
    }
    question.judged(right);
    return true;
  }

  private void listed(String answers) {
    List<One> all = split(answers);
    if (all.isEmpty()) {
      question.fault(ExchangeReason.ANSWERS_UNREADABLE);
    } else if (all.stream().anyMatch(one -> one.sign == '~')) {
      choice(all);
    } else if (all.stream().anyMatch(one -> one.text.contains("->"))) {
      pairs(all);
    } else {
      words(all);
    }
  }

  /** The answers apart; none if they do not begin with a sign. */
  private List<One> split(String answers) {
    List<One> all = new ArrayList<>();
    if ("=~".indexOf(answers.charAt(0)) < 0) {
      return all;
    }
    int from = 0;
    while (from < answers.length()) {
      int to = from + 1;
      while (to < answers.length() && "=~".indexOf(answers.charAt(to)) < 0) {
        to++;
      }
      all.add(one(answers.charAt(from), answers.substring(from + 1, to).strip()));
      from = to;
    }
    return all;
  }

  private One one(char sign, String given) {
    String text = given;
    BigDecimal share = sign == '=' ? Shares.ALL : BigDecimal.ZERO;
    int end = text.startsWith("%") ? text.indexOf('%', 1) : -1;
    if (end > 0 && text.substring(1, end).matches("-?[0-9]{1,3}([.,][0-9]{1,10})?")) {
      share = new BigDecimal(text.substring(1, end).replace(',', '.'));
      text = text.substring(end + 1).strip();
    }
    int hash = text.indexOf('#');
    if (hash >= 0) {
      question.note(ExchangeNote.FEEDBACK_DROPPED);
      text = text.substring(0, hash).strip();
    }
    return new One(sign, share, text);
  }

  private void choice(List<One> all) {
    List<BigDecimal> shares = all.stream().map(One::share).toList();
    boolean several = all.stream().noneMatch(one -> one.sign == '=') && !Shares.single(shares);
    Shares.choice(question, all.stream().map(one -> said(one.text)).toList(), shares, several);
  }

  private void words(List<One> all) {
    List<String> accepted = new ArrayList<>();
    for (One one : all) {
      if (!one.whole()) {
        question.note(ExchangeNote.PARTIAL_DROPPED, said(one.text).chinese());
      } else {
        accepted.add(said(one.text).chinese());
      }
    }
    Wildcards.words(question, accepted, false);
  }

  private void pairs(List<One> all) {
    Pairs pairs = new Pairs();
    for (One one : all) {
      int arrow = one.text.indexOf("->");
      if (arrow < 0) {
        question.fault(ExchangeReason.ANSWERS_UNREADABLE);
        return;
      }
      pairs.add(said(one.text.substring(0, arrow)), said(one.text.substring(arrow + 2)));
    }
    pairs.into(question);
  }

  /** Entries one a line below a line that says how they are shown and scored. */
  private void sequence(String body) {
    String[] lines = body.split("\n", -1);
    List<Said> entries = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        entries.add(said(lines[i]));
      }
    }
    String how = lines[0].toUpperCase(Locale.ROOT);
    if (!how.contains("ALL_OR_NOTHING")) {
      question.note(ExchangeNote.ORDER_WHOLE);
    }
    question.sequence(entries);
  }

  private void number(String body) {
    List<One> all =
        body.startsWith("=") || body.startsWith("~") ? split(body) : List.of(one('=', body));
    List<String> right = new ArrayList<>();
    for (One one : all) {
      if (one.whole()) {
        right.add(GiftText.free(one.text));
      } else {
        question.note(ExchangeNote.PARTIAL_DROPPED, GiftText.free(one.text));
      }
    }
    if (right.size() != 1) {
      question.fault(right.isEmpty() ? ExchangeReason.NONE_RIGHT : ExchangeReason.SEVERAL_RIGHT);
      return;
    }
    Numbers.gift(question, right.get(0));
  }
}
