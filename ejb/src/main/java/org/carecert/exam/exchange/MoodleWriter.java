package org.carecert.exam.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.ItemsOut;
import org.carecert.exam.domain.NumberKey;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.domain.WordKey;

/** Moodle's XML of drafts; what it cannot say goes along as tags. */
final class MoodleWriter {
  private static final int LONGEST_ALT = 200;

  private final XmlText out = new XmlText();

  private final Map<String, PictureContent> pictures;

  private MoodleWriter(ItemsOut items) {
    pictures = items.pictures();
  }

  static String write(ItemsOut items) {
    MoodleWriter writer = new MoodleWriter(items);
    writer.out.open("quiz").line();
    items.drafts().forEach(writer::question);
    writer.out.close("quiz").line();
    return writer.out.toString();
  }

  private void question(ItemDraft draft) {
    Bilingual said = new Bilingual(draft);
    out.open("question", "type", type(draft.type())).line();
    out.open("name").text("text", draft.code()).close("name").line();
    stem(draft, said.stem());
    out.text("defaultgrade", String.valueOf(draft.answerKey().scale()));
    out.text("penalty", "0").text("hidden", "0").text("idnumber", draft.code()).line();
    answers(draft, said);
    out.open("tags").line();
    Tags.of(draft).stream().skip(1).forEach(this::tag);
    if (draft.type() == ItemType.TRUE_FALSE) {
      Tags.labels(draft).forEach(this::tag);
    }
    out.close("tags").line().close("question").line();
  }

  /** The words, and below them the picture, which goes along as a file of them. */
  private void stem(ItemDraft draft, Said said) {
    ItemPicture told = draft.picture();
    PictureContent content = told == null ? null : pictures.get(told.name());
    if (told == null || content == null) {
      said("questiontext", said, "");
      return;
    }
    String address = URLEncoder.encode(told.name(), UTF_8).replace("+", "%20");
    String shown =
        "<p><img src=\"@@PLUGINFILE@@/"
            + address
            + "\" alt=\""
            + XmlText.escaped(cut(told.alt()))
            + "\"/></p>";
    out.open("questiontext", "format", "html");
    out.text("text", Html.of(said, "lang", " class=\"multilang\"") + shown);
    out.open("file", "name", told.name(), "path", "/", "encoding", "base64");
    out.raw(Base64.getEncoder().encodeToString(content.bytes())).close("file");
    out.close("questiontext").line();
  }

  /** The whole text goes along as a tag; a tag of HTML stays short. */
  private static String cut(String alt) {
    int most = Math.min(LONGEST_ALT, alt.codePointCount(0, alt.length()));
    return alt.substring(0, alt.offsetByCodePoints(0, most)).replace('\n', ' ');
  }

  private static String type(ItemType type) {
    return switch (type) {
      case SINGLE, MULTIPLE -> "multichoice";
      case TRUE_FALSE -> "truefalse";
      case MATCHING -> "matching";
      case ORDERING -> "ordering";
      case FILL_IN -> "shortanswer";
      case NUMERIC -> "numerical";
      case SHORT_ANSWER, CASE_ANALYSIS -> "essay";
    };
  }

  private void tag(String tag) {
    out.open("tag").text("text", tag).close("tag").line();
  }

  private void answers(ItemDraft draft, Bilingual said) {
    String key = draft.answerKey().text();
    switch (draft.type()) {
      case SINGLE, MULTIPLE -> choice(draft, said.options());
      case TRUE_FALSE -> {
        answer("true", Tags.right(draft) ? "100" : "0");
        answer("false", Tags.right(draft) ? "0" : "100");
      }
      case MATCHING -> pairs(key, said);
      case ORDERING -> ordered(key, said.options());
      case FILL_IN -> words((WordKey) draft.answerKey());
      case NUMERIC -> number((NumberKey) draft.answerKey());
      case SHORT_ANSWER, CASE_ANALYSIS -> {
        out.text("responseformat", "plain").text("attachments", "0").line();
        said("graderinfo", new Said(key, null), "");
      }
    }
  }

  private void choice(ItemDraft draft, List<Said> options) {
    String letters = draft.answerKey().text();
    boolean single = draft.type() == ItemType.SINGLE;
    out.text("single", String.valueOf(single)).text("shuffleanswers", "true");
    out.text("answernumbering", "ABCD").line();
    for (int i = 0; i < options.size(); i++) {
      boolean right = letters.indexOf('A' + i) >= 0;
      String wrong = single ? "0" : "-100";
      said("answer", options.get(i), right ? Shares.share(letters.length()) : wrong);
    }
  }

  private void pairs(String pairs, Bilingual said) {
    Map<Integer, Said> unused = new TreeMap<>();
    said.matches().forEach(match -> unused.put(unused.size(), match));
    out.text("shuffleanswers", "true").line();
    for (int i = 0; i < said.options().size(); i++) {
      int place = pairs.charAt(2 * i + 1) - '1';
      unused.remove(place);
      pair(said.options().get(i), said.matches().get(place));
    }
    unused.values().forEach(match -> pair(new Said("", null), match));
  }

  private void pair(Said left, Said right) {
    out.open("subquestion", "format", form(left)).text("text", words(left)).line();
    out.open("answer", "format", form(right)).text("text", words(right)).close("answer");
    out.close("subquestion").line();
  }

  private void ordered(String order, List<Said> entries) {
    out.text("layouttype", "VERTICAL").text("selecttype", "ALL").text("selectcount", "0");
    out.text("gradingtype", "ALL_OR_NOTHING").text("numberingstyle", "none").line();
    for (int i = 0; i < order.length(); i++) {
      said("answer", entries.get(order.charAt(i) - 'A'), (i + 1) + ".0000000");
    }
  }

  private void words(WordKey key) {
    out.text("usecase", key.capitals() ? "1" : "0").line();
    key.accepted().forEach(word -> answer(Wildcards.escaped(word), "100"));
  }

  private void number(NumberKey key) {
    out.open("answer", "fraction", "100", "format", "plain_text").text("text", key.text());
    out.text("tolerance", key.rule().isEmpty() ? "0" : key.rule()).close("answer").line();
  }

  private void answer(String text, String share) {
    out.open("answer", "fraction", share, "format", "plain_text");
    out.text("text", text).close("answer").line();
  }

  /** A text in an element, with a share of the points if one is given. */
  private void said(String element, Said said, String share) {
    if (share.isEmpty()) {
      out.open(element, "format", form(said));
    } else {
      out.open(element, "fraction", share, "format", form(said));
    }
    out.text("text", words(said)).close(element).line();
  }

  private static String form(Said said) {
    return said.korean() == null ? "plain_text" : "html";
  }

  private static String words(Said said) {
    return said.korean() == null ? said.chinese() : Html.of(said, "lang", " class=\"multilang\"");
  }
}
