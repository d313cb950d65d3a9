package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.NumberKey;
import org.carecert.exam.domain.WordKey;

/** One item of QTI 2.2 or 3.0. */
final class QtiItemWriter {
  private static final String RESPONSE = "RESPONSE";
  private static final String SCORE = "SCORE";

  private final ItemDraft draft;
  private final ItemKey key;
  private final Bilingual said;
  private final boolean third;
  private final QtiNames names;
  private final XmlText out = new XmlText();

  QtiItemWriter(ItemDraft draft, boolean third) {
    this.draft = draft;
    this.key = draft.answerKey();
    this.said = new Bilingual(draft);
    this.third = third;
    this.names = new QtiNames(third);
  }

  /** The item under this name, with its picture at this address. */
  String write(String identifier, Optional<String> picture) {
    String space =
        third
            ? "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
            : "http://www.imsglobal.org/xsd/imsqti_v2p2";
    out.open(
            names.element("assessmentItem"),
            "xmlns",
            space,
            "xml:lang",
            "zh-CN",
            "identifier",
            identifier,
            "title",
            draft.code(),
            names.attribute("adaptive"),
            "false",
            names.attribute("timeDependent"),
            "false")
        .line();
    declaration();
    outcome();
    open("itemBody");
    out.line().open("div").raw(text(said.stem())).close("div").line();
    picture.ifPresent(this::picture);
    body();
    close("itemBody");
    out.line();
    processing();
    close("assessmentItem");
    return out.toString();
  }

  private void picture(String address) {
    ItemPicture told = draft.picture();
    String alt = told == null ? "" : told.alt();
    out.open("div").empty("img", "src", address, "alt", alt).close("div").line();
  }

  private void open(String name, String... attributes) {
    out.open(names.element(name), named(attributes));
  }

  private void close(String name) {
    out.close(names.element(name));
  }

  private void empty(String name, String... attributes) {
    out.empty(names.element(name), named(attributes));
  }

  private String[] named(String... attributes) {
    String[] named = attributes.clone();
    for (int i = 0; i < named.length; i += 2) {
      named[i] = names.attribute(named[i]);
    }
    return named;
  }

  private static String text(Said said) {
    return Html.of(said, "xml:lang");
  }

  private void declaration() {
    String cardinality =
        switch (draft.type()) {
          case MULTIPLE, MATCHING -> "multiple";
          case ORDERING -> "ordered";
          default -> "single";
        };
    String base =
        switch (draft.type()) {
          case SINGLE, MULTIPLE, TRUE_FALSE, ORDERING -> "identifier";
          case MATCHING -> "directedPair";
          case NUMERIC -> "float";
          case FILL_IN, SHORT_ANSWER, CASE_ANALYSIS -> "string";
        };
    open(
        "responseDeclaration",
        "identifier",
        RESPONSE,
        "cardinality",
        cardinality,
        "baseType",
        base);
    List<String> right = right();
    if (!right.isEmpty()) {
      open("correctResponse");
      right.forEach(value -> out.text(names.element("value"), value));
      close("correctResponse");
      mapping(right);
    }
    close("responseDeclaration");
    out.line();
  }

  /** What is right, value by value. */
  private List<String> right() {
    return switch (draft.type()) {
      case SINGLE, MULTIPLE, TRUE_FALSE, ORDERING ->
          Stream.of(key.text().split("", -1)).filter(letter -> !letter.isEmpty()).toList();
      case MATCHING -> pairs(key.text());
      case FILL_IN -> List.of(((WordKey) key).accepted().get(0));
      case NUMERIC -> List.of(key.text());
      case SHORT_ANSWER, CASE_ANALYSIS -> List.of();
    };
  }

  private static List<String> pairs(String pairs) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < pairs.length(); i += 2) {
      all.add(pairs.charAt(i) + " M" + pairs.charAt(i + 1));
    }
    return all;
  }

  private void mapping(List<String> right) {
    if (key instanceof WordKey words) {
      open("mapping", "defaultValue", "0");
      words.accepted().forEach(word -> entry(word, words.capitals()));
      close("mapping");
    } else if (key.parts() > 1) {
      // By the partial rule a wrong option takes all; a wrong pair only earns nothing.
      String wrong = draft.type() == ItemType.MULTIPLE ? "-" + right.size() : "0";
      open("mapping", "lowerBound", "0", "defaultValue", wrong);
      right.forEach(value -> entry(value, true));
      close("mapping");
    }
  }

  private void entry(String value, boolean capitals) {
    empty(
        "mapEntry", "mapKey", value, "mappedValue", "1", "caseSensitive", String.valueOf(capitals));
  }

  private void outcome() {
    int most = key.parts() > 1 && !draft.type().needsPeople() ? key.parts() : key.scale();
    open(
        "outcomeDeclaration",
        "identifier",
        SCORE,
        "cardinality",
        "single",
        "baseType",
        "float",
        "normalMaximum",
        String.valueOf(most));
    open("defaultValue");
    out.text(names.element("value"), "0");
    close("defaultValue");
    close("outcomeDeclaration");
    out.line();
  }

  private void body() {
    switch (draft.type()) {
      case SINGLE, TRUE_FALSE -> choices("choiceInteraction", "1");
      case MULTIPLE -> choices("choiceInteraction", "0");
      case ORDERING -> choices("orderInteraction", "");
      case MATCHING -> matching();
      case FILL_IN, NUMERIC -> {
        out.open("p");
        empty("textEntryInteraction", "responseIdentifier", RESPONSE);
        out.close("p").line();
      }
      case SHORT_ANSWER, CASE_ANALYSIS -> {
        empty("extendedTextInteraction", "responseIdentifier", RESPONSE);
        guide();
      }
    }
  }

  private void choices(String interaction, String most) {
    if (most.isEmpty()) {
      open(interaction, "responseIdentifier", RESPONSE, "shuffle", "false");
    } else {
      open(interaction, "responseIdentifier", RESPONSE, "shuffle", "true", "maxChoices", most);
    }
    out.line();
    for (int i = 0; i < said.options().size(); i++) {
      open("simpleChoice", "identifier", String.valueOf((char) ('A' + i)));
      out.raw(text(said.options().get(i)));
      close("simpleChoice");
      out.line();
    }
    close(interaction);
    out.line();
  }

  private void matching() {
    int left = said.options().size();
    open(
        "matchInteraction",
        "responseIdentifier",
        RESPONSE,
        "shuffle",
        "true",
        "maxAssociations",
        String.valueOf(left));
    open("simpleMatchSet");
    for (int i = 0; i < left; i++) {
      entry(String.valueOf((char) ('A' + i)), said.options().get(i), "1");
    }
    close("simpleMatchSet");
    open("simpleMatchSet");
    for (int i = 0; i < said.matches().size(); i++) {
      entry("M" + (i + 1), said.matches().get(i), String.valueOf(left));
    }
    close("simpleMatchSet");
    close("matchInteraction");
    out.line();
  }

  private void entry(String identifier, Said words, String most) {
    open("simpleAssociableChoice", "identifier", identifier, "matchMax", most);
    out.raw(text(words));
    close("simpleAssociableChoice");
    out.line();
  }

  private void guide() {
    String words = "<p>" + text(new Said(key.text(), null)) + "</p>";
    if (third) {
      open("rubricBlock", "use", "scoring", "view", "scorer");
      open("contentBody");
      out.raw(words);
      close("contentBody");
    } else {
      open("rubricBlock", "view", "scorer");
      out.raw(words);
    }
    close("rubricBlock");
    out.line();
  }

  private void processing() {
    if (key instanceof NumberKey number) {
      near(number);
    } else if (!draft.type().needsPeople()) {
      boolean mapped = key instanceof WordKey || key.parts() > 1;
      String rule = mapped ? "map_response" : "match_correct";
      empty(
          "responseProcessing",
          "template",
          third
              ? "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/" + rule + ".xml"
              : "http://www.imsglobal.org/question/qti_v2p2/rptemplates/" + rule);
    }
  }

  private void near(NumberKey number) {
    open("responseProcessing");
    open("responseCondition");
    open("responseIf");
    if (number.rule().isEmpty()) {
      open("equal", "toleranceMode", "exact");
    } else {
      String both = number.rule() + " " + number.rule();
      open("equal", "toleranceMode", "absolute", "tolerance", both);
    }
    empty("variable", "identifier", RESPONSE);
    empty("correct", "identifier", RESPONSE);
    close("equal");
    open("setOutcomeValue", "identifier", SCORE);
    open("baseValue", "baseType", "float");
    out.raw("1");
    close("baseValue");
    close("setOutcomeValue");
    close("responseIf");
    close("responseCondition");
    close("responseProcessing");
  }
}
