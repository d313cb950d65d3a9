package org.carecert.exam.exchange;

import java.util.List;
import java.util.Set;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ExchangeReason;

/** What candidates read in a QTI item, and where in it they answer. */
final class QtiBody {
  private static final char PLACE = GiftText.LAST_HELD;
  private static final String BLANK = "_____";
  private static final Set<String> OWN =
      Set.of("itemBody", "contentBody", "rubricBlock", "prompt", "feedbackBlock");
  private static final Set<String> TOLD = Set.of("feedbackInline", "feedbackBlock");
  private static final Set<String> MADE =
      Set.of("printedVariable", "templateInline", "templateBlock");

  private final XmlNode body;
  private final Question question;

  QtiBody(XmlNode body, Question question) {
    this.body = body;
    this.question = question;
  }

  /** Everywhere that candidates answer. */
  List<XmlNode> interactions() {
    return interactions(body);
  }

  private static List<XmlNode> interactions(XmlNode node) {
    return node.children().stream()
        .flatMap(
            child ->
                child.name().endsWith("Interaction")
                    ? java.util.stream.Stream.of(child)
                    : interactions(child).stream())
        .toList();
  }

  /** The words of the whole body but for what is chosen from. */
  Said stem() {
    Markup markup = new Markup(question);
    walk(body, markup);
    Said said = markup.said();
    StringBuilder text = new StringBuilder();
    for (String line : said.chinese().split("\n", -1)) {
      if (!line.strip().equals(String.valueOf(PLACE))) {
        text.append(text.isEmpty() ? "" : "\n").append(line);
      }
    }
    return new Said(
        Said.trimmed(text.toString().replace(String.valueOf(PLACE), BLANK)), said.korean());
  }

  /** The words of a choice. */
  Said said(XmlNode choice) {
    Markup markup = new Markup(question);
    parts(choice, markup);
    return markup.said();
  }

  /** What those who score are told; empty if nothing. */
  String guide() {
    StringBuilder guide = new StringBuilder();
    body.all("rubricBlock").stream()
        .filter(QtiBody::scorers)
        .forEach(block -> guide.append(said(block).chinese()).append('\n'));
    return Said.trimmed(guide.toString());
  }

  private static boolean scorers(XmlNode block) {
    Set<String> views = Set.of(block.attribute("view").split("\\s+", -1));
    return views.contains("scorer") && !views.contains("candidate");
  }

  private void parts(XmlNode node, Markup markup) {
    for (Object part : node.parts()) {
      if (part instanceof XmlNode child) {
        walk(child, markup);
      } else {
        markup.flowing(part.toString());
      }
    }
  }

  private void walk(XmlNode node, Markup markup) {
    String name = node.name();
    if (name.endsWith("Interaction")) {
      interaction(node, markup);
    } else if (TOLD.contains(name)) {
      question.note(ExchangeNote.FEEDBACK_DROPPED);
    } else if (MADE.contains(name)) {
      question.fault(ExchangeReason.KIND_UNKNOWN, name);
    } else if (name.equals("rubricBlock") && !node.attribute("view").contains("candidate")) {
      if (!scorers(node)) {
        question.note(ExchangeNote.MARKUP_DROPPED, name);
      }
    } else if (!name.equals("stylesheet")) {
      words(node, markup);
    }
  }

  private void words(XmlNode node, Markup markup) {
    String alt = node.attribute("alt");
    String source = node.attribute("src") + node.attribute("data");
    if (markup.media(node.name(), alt, source)) {
      return;
    }
    String tag = OWN.contains(node.name()) ? "div" : node.name();
    markup.open(tag, node.attribute("lang"), "");
    parts(node, markup);
    markup.close(tag);
  }

  private void interaction(XmlNode node, Markup markup) {
    node.children("prompt").forEach(prompt -> words(prompt, markup));
    if (node.name().equals("textEntryInteraction")) {
      markup.literal(String.valueOf(PLACE));
    }
  }
}
