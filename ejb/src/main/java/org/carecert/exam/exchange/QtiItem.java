package org.carecert.exam.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ExchangeReason;

/** One QTI item with one place to answer, by the names of 2.2. */
final class QtiItem {
  private static final XmlNode NONE = new XmlNode("none");

  private final XmlNode item;
  private final Question question;
  private final QtiBody body;

  private QtiItem(XmlNode item, Question question) {
    this.item = item;
    this.question = question;
    this.body = new QtiBody(item.child("itemBody").orElse(NONE), question);
  }

  /** Reads an item; its tags are known already. */
  static void read(XmlNode item, Question question) {
    question.titled(item.attribute("identifier"));
    new QtiItem(item, question).read();
  }

  private void read() {
    if (item.attribute("adaptive").equals("true") || item.child("templateProcessing").isPresent()) {
      question.fault(ExchangeReason.KIND_UNKNOWN, "adaptive/template");
    }
    if (item.child("modalFeedback").isPresent()) {
      question.note(ExchangeNote.FEEDBACK_DROPPED);
    }
    question.stem(body.stem());
    question.bringsNothing();
    List<XmlNode> interactions = body.interactions();
    if (interactions.size() != 1) {
      question.fault(
          interactions.isEmpty() ? ExchangeReason.KIND_UNKNOWN : ExchangeReason.SEVERAL_PARTS,
          "assessmentItem");
      return;
    }
    XmlNode interaction = interactions.get(0);
    switch (interaction.name()) {
      case "choiceInteraction" -> choice(interaction);
      case "matchInteraction" -> pairs(interaction);
      case "orderInteraction" -> sequence(interaction);
      case "textEntryInteraction" -> entry(interaction);
      case "extendedTextInteraction" -> question.guide(body.guide(), points());
      default -> question.fault(ExchangeReason.KIND_UNKNOWN, interaction.name());
    }
    scoring(interaction);
  }

  private XmlNode declared(XmlNode interaction) {
    String name = interaction.attribute("responseIdentifier");
    return item.children("responseDeclaration").stream()
        .filter(declaration -> declaration.attribute("identifier").equals(name))
        .findFirst()
        .orElse(NONE);
  }

  private static List<String> correct(XmlNode declaration) {
    return declaration.child("correctResponse").stream()
        .flatMap(correct -> correct.children("value").stream())
        .map(value -> Said.trimmed(value.text()))
        .toList();
  }

  private static List<XmlNode> mapped(XmlNode declaration) {
    return declaration.child("mapping").stream()
        .flatMap(mapping -> mapping.children("mapEntry").stream())
        .filter(entry -> value(entry).signum() > 0)
        .toList();
  }

  private static BigDecimal value(XmlNode entry) {
    String value = entry.attribute("mappedValue").strip();
    return value.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?") ? new BigDecimal(value) : BigDecimal.ZERO;
  }

  private void choice(XmlNode interaction) {
    XmlNode declaration = declared(interaction);
    Set<String> keys = new LinkedHashSet<>(correct(declaration));
    if (keys.isEmpty()) {
      mapped(declaration).forEach(entry -> keys.add(entry.attribute("mapKey")));
    }
    List<XmlNode> choices = interaction.children("simpleChoice");
    Set<Integer> right = new TreeSet<>();
    for (int i = 0; i < choices.size(); i++) {
      if (keys.contains(choices.get(i).attribute("identifier"))) {
        right.add(i);
      }
    }
    boolean several = declaration.attribute("cardinality").equals("multiple") && right.size() > 1;
    if (several && declaration.child("mapping").isPresent()) {
      weights(declaration);
    }
    whole(declaration);
    question.choice(choices.stream().map(body::said).toList(), right, several);
  }

  /** Without a mapping everything must be right. */
  private void whole(XmlNode declaration) {
    if (declaration.child("mapping").isEmpty() && question.tags().get("rule").isEmpty()) {
      question.tags().add("rule:" + Tags.WHOLE, question);
    }
  }

  private void weights(XmlNode declaration) {
    long different = mapped(declaration).stream().map(QtiItem::value).distinct().count();
    if (different > 1 || question.tags().get("rule").isEmpty()) {
      question.note(ExchangeNote.WEIGHTS_CHANGED);
    }
  }

  private void pairs(XmlNode interaction) {
    List<XmlNode> sets = interaction.children("simpleMatchSet");
    if (sets.size() != 2) {
      question.fault(ExchangeReason.ANSWERS_UNREADABLE);
      return;
    }
    List<XmlNode> left = sets.get(0).children("simpleAssociableChoice");
    List<XmlNode> right = sets.get(1).children("simpleAssociableChoice");
    XmlNode declaration = declared(interaction);
    List<String> keys = new ArrayList<>(correct(declaration));
    if (keys.isEmpty()) {
      mapped(declaration).forEach(entry -> keys.add(entry.attribute("mapKey")));
    }
    List<Integer> places = new ArrayList<>();
    for (XmlNode choice : left) {
      places.addAll(places(choice, right, keys));
    }
    if (places.size() != left.size() || keys.size() != left.size()) {
      question.fault(ExamReason.KEY_INVALID);
      return;
    }
    whole(declaration);
    question.pairs(
        left.stream().map(body::said).toList(), places, right.stream().map(body::said).toList());
  }

  private static List<Integer> places(XmlNode left, List<XmlNode> right, List<String> keys) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      String pair = left.attribute("identifier") + " " + right.get(i).attribute("identifier");
      if (keys.stream().anyMatch(key -> key.replaceAll("\\s+", " ").equals(pair))) {
        places.add(i);
      }
    }
    return places;
  }

  private void sequence(XmlNode interaction) {
    List<XmlNode> choices = interaction.children("simpleChoice");
    List<String> names = choices.stream().map(choice -> choice.attribute("identifier")).toList();
    StringBuilder order = new StringBuilder();
    for (String key : correct(declared(interaction))) {
      order.append((char) ('A' + names.indexOf(key)));
    }
    if (order.isEmpty()) {
      question.fault(ExchangeReason.NONE_RIGHT);
    }
    question.sequence(choices.stream().map(body::said).toList(), order.toString());
  }

  private void entry(XmlNode interaction) {
    XmlNode declaration = declared(interaction);
    List<String> correct = correct(declaration);
    if (Set.of("float", "integer").contains(declaration.attribute("baseType"))) {
      if (correct.size() == 1) {
        number(correct.get(0));
      } else {
        question.fault(
            correct.isEmpty() ? ExchangeReason.NONE_RIGHT : ExchangeReason.SEVERAL_RIGHT);
      }
      return;
    }
    List<XmlNode> mapped = mapped(declaration);
    BigDecimal most =
        mapped.stream().map(QtiItem::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    Set<String> words = new LinkedHashSet<>(correct);
    boolean capitals = mapped.isEmpty();
    for (XmlNode entry : mapped) {
      capitals |= entry.attribute("caseSensitive").equals("true");
      if (value(entry).compareTo(most) == 0) {
        words.add(Said.trimmed(entry.attribute("mapKey")));
      } else {
        question.note(ExchangeNote.PARTIAL_DROPPED, entry.attribute("mapKey"));
      }
    }
    Wildcards.words(question, words.stream().map(Wildcards::escaped).toList(), capitals);
  }

  private void number(String value) {
    Optional<XmlNode> equal =
        item.child("responseProcessing").stream()
            .flatMap(processing -> processing.all("equal").stream())
            .findFirst();
    String mode = equal.map(node -> node.attribute("toleranceMode")).orElse("exact");
    String[] ends =
        equal.map(node -> node.attribute("tolerance")).orElse("").strip().split("\\s+", -1);
    boolean even = ends[0].equals(ends[ends.length - 1]);
    boolean rounded =
        item.child("responseProcessing").stream()
            .anyMatch(processing -> !processing.all("equalRounded").isEmpty());
    if (!even || rounded) {
      question.fault(ExchangeReason.TOLERANCE_UNKNOWN);
    } else if (mode.equals("relative")) {
      Numbers.relative(question, value, ends[0]);
    } else {
      Numbers.absolute(question, value, mode.equals("absolute") ? ends[0] : "");
    }
  }

  /** The most points that people may give. */
  private String points() {
    for (XmlNode outcome : item.children("outcomeDeclaration")) {
      String most = outcome.attribute("normalMaximum");
      if (outcome.attribute("identifier").equals("SCORE")
          && most.matches("[0-9]{1,3}(\\.0{1,9})?")) {
        return new BigDecimal(most).toBigInteger().toString();
      }
    }
    return "";
  }

  /** Scoring by a program that is none of the known ones. */
  private void scoring(XmlNode interaction) {
    Optional<XmlNode> processing = item.child("responseProcessing");
    String template = processing.map(node -> node.attribute("template")).orElse("");
    boolean known = template.replaceAll("\\.xml$", "").matches(".*/(match_correct|map_response)");
    boolean numeric =
        interaction.name().equals("textEntryInteraction")
            && processing.stream().anyMatch(node -> !node.all("equal").isEmpty());
    if (processing.isPresent() && !known && !numeric) {
      question.note(ExchangeNote.SCORING_DROPPED);
    }
  }
}
