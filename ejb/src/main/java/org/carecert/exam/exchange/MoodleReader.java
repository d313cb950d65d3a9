package org.carecert.exam.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.exam.domain.StoredPicture;
import org.carecert.shared.Refusal;

/** Moodle's XML: one question after the other, each with its own element. */
final class MoodleReader {
  private static final List<String> SILENT =
      List.of(
          "name",
          "questiontext",
          "answer",
          "subquestion",
          "tags",
          "idnumber",
          "defaultgrade",
          "penalty",
          "hidden",
          "single",
          "shuffleanswers",
          "answernumbering",
          "usecase",
          "graderinfo",
          "layouttype",
          "selecttype",
          "selectcount",
          "gradingtype",
          "showgrading",
          "numberingstyle",
          "responseformat",
          "responserequired",
          "responsefieldlines",
          "minwordlimit",
          "maxwordlimit",
          "attachments",
          "attachmentsrequired",
          "showstandardinstruction",
          "maxbytes",
          "filetypeslist",
          "unitgradingtype",
          "unitpenalty",
          "showunits",
          "unitsleft",
          "shownumcorrect");

  private static final String FOLDER = "^@@PLUGINFILE@@/";

  private final Gathered gathered;
  private String category = "";
  private int row;

  private MoodleReader(Gathered gathered) {
    this.gathered = gathered;
  }

  /** Takes up every question of a quiz. */
  static void read(XmlSource source, Gathered gathered) throws XMLStreamException {
    MoodleReader reader = new MoodleReader(gathered);
    for (Optional<XmlNode> node = source.next(); node.isPresent(); node = source.next()) {
      reader.question(node.get());
    }
  }

  private void question(XmlNode node) {
    String type = node.attribute("type");
    if (type.equals("category")) {
      String path = node.child("category").map(c -> c.childText("text")).orElse("");
      category = path.substring(path.lastIndexOf('/') + 1);
      return;
    }
    Question question = new Question(++row);
    question.in(category);
    question.titled(node.child("name").map(name -> name.childText("text")).orElse(""));
    if (!node.name().equals("question") || type.equals("description")) {
      String kind = node.name().equals("question") ? type : node.name();
      gathered.reject(
          row, question.title(), Refusal.of(ExchangeReason.KIND_UNKNOWN, Question.shown(kind)));
      return;
    }
    tagged(node, question);
    question.stem(stem(node.child("questiontext"), question));
    left(node, question);
    typed(type, node, question);
    gathered.add(question);
  }

  private static void tagged(XmlNode node, Question question) {
    node.children("tags").stream()
        .flatMap(tags -> tags.children("tag").stream())
        .forEach(tag -> question.tags().add(tag.childText("text"), question));
    String id = node.childText("idnumber");
    if (!id.isEmpty()) {
      question.tags().add("code:" + id, question);
    }
  }

  /** What is left out. */
  private static void left(XmlNode node, Question question) {
    for (XmlNode part : node.children()) {
      boolean filled = !Said.trimmed(part.text()).isEmpty();
      if (part.name().contains("feedback") || part.name().equals("hint")) {
        if (filled) {
          question.note(ExchangeNote.FEEDBACK_DROPPED);
        }
      } else if (part.name().equals("units")) {
        question.note(ExchangeNote.UNITS_DROPPED);
      } else if (part.name().equals("responsetemplate")) {
        if (filled) {
          question.note(ExchangeNote.TEMPLATE_DROPPED);
        }
      } else if (filled && !SILENT.contains(part.name())) {
        question.note(ExchangeNote.MARKUP_DROPPED, part.name());
      }
    }
    boolean told =
        node.children("answer").stream()
            .flatMap(answer -> answer.children("feedback").stream())
            .anyMatch(feedback -> !Said.trimmed(feedback.text()).isEmpty());
    if (told) {
      question.note(ExchangeNote.FEEDBACK_DROPPED);
    }
  }

  private static void typed(String type, XmlNode node, Question question) {
    List<XmlNode> answers = node.children("answer");
    switch (type) {
      case "multichoice" -> choice(node, answers, question);
      case "multichoiceset" -> several(answers, question);
      case "truefalse" -> judged(answers, question);
      case "matching", "match" -> pairs(node, question);
      case "ordering" -> sequence(node, answers, question);
      case "shortanswer" -> words(node, answers, question);
      case "numerical" -> number(answers, question);
      case "essay" -> guide(node, question);
      default -> question.fault(ExchangeReason.KIND_UNKNOWN, type);
    }
  }

  private static void choice(XmlNode node, List<XmlNode> answers, Question question) {
    List<BigDecimal> shares = answers.stream().map(MoodleReader::share).toList();
    String single = node.childText("single");
    boolean several = single.equals("false") || single.equals("0");
    Shares.choice(
        question,
        answers.stream().map(answer -> said(Optional.of(answer), question)).toList(),
        shares,
        several);
  }

  /** Of a set of choices all must be found and nothing else. */
  private static void several(List<XmlNode> answers, Question question) {
    question.tags().add("rule:" + question.tags().get("rule", Tags.WHOLE), question);
    Shares.choice(
        question,
        answers.stream().map(answer -> said(Optional.of(answer), question)).toList(),
        answers.stream().map(MoodleReader::share).toList(),
        true);
  }

  private static void judged(List<XmlNode> answers, Question question) {
    Optional<XmlNode> right = answers.stream().filter(MoodleReader::whole).findFirst();
    if (right.isEmpty()) {
      question.fault(ExchangeReason.NONE_RIGHT);
    } else {
      question.judged(right.get().childText("text").equals("true"));
    }
  }

  private static void pairs(XmlNode node, Question question) {
    Pairs pairs = new Pairs();
    for (XmlNode sub : node.children("subquestion")) {
      Said left = said(Optional.of(sub), question);
      Optional<XmlNode> answer = sub.child("answer");
      String text = answer.map(XmlNode::text).orElse("");
      boolean marked = text.contains("<span") || answer.stream().anyMatch(MoodleReader::formed);
      Said right = marked ? said(answer, question) : Said.plain(text);
      pairs.add(left, right);
    }
    pairs.into(question);
  }

  private static boolean formed(XmlNode node) {
    return !node.attribute("format").isEmpty();
  }

  /** Entries whose fraction says where they belong. */
  private static void sequence(XmlNode node, List<XmlNode> answers, Question question) {
    boolean numbered = answers.stream().allMatch(answer -> share(answer).signum() > 0);
    List<Said> entries =
        answers.stream()
            .sorted(Comparator.comparing(a -> numbered ? share(a) : BigDecimal.ZERO))
            .map(answer -> said(Optional.of(answer), question))
            .toList();
    if (!node.childText("gradingtype").equals("ALL_OR_NOTHING")) {
      question.note(ExchangeNote.ORDER_WHOLE);
    }
    question.sequence(entries);
  }

  private static void words(XmlNode node, List<XmlNode> answers, Question question) {
    List<String> accepted = new ArrayList<>();
    for (XmlNode answer : right(answers, question)) {
      accepted.add(answer.childText("text"));
    }
    Wildcards.words(question, accepted, node.childText("usecase").equals("1"));
  }

  private static void number(List<XmlNode> answers, Question question) {
    List<XmlNode> right = right(answers, question);
    if (right.size() == 1) {
      Numbers.absolute(
          question, right.get(0).childText("text"), right.get(0).childText("tolerance"));
    } else {
      question.fault(right.isEmpty() ? ExchangeReason.NONE_RIGHT : ExchangeReason.SEVERAL_RIGHT);
    }
  }

  private static List<XmlNode> right(List<XmlNode> answers, Question question) {
    answers.stream()
        .filter(answer -> !whole(answer) && share(answer).signum() > 0)
        .forEach(a -> question.note(ExchangeNote.PARTIAL_DROPPED, a.childText("text")));
    return answers.stream().filter(MoodleReader::whole).toList();
  }

  private static void guide(XmlNode node, Question question) {
    String grade = node.childText("defaultgrade");
    boolean whole = grade.matches("[0-9]{1,3}(\\.0{1,9})?");
    String points = whole ? new BigDecimal(grade).toBigInteger().toString() : grade;
    question.guide(said(node.child("graderinfo"), question).chinese(), points);
  }

  private static boolean whole(XmlNode answer) {
    return share(answer).compareTo(Shares.ALL) == 0;
  }

  private static BigDecimal share(XmlNode answer) {
    String share = answer.attribute("fraction").strip();
    return share.matches("-?[0-9]{1,3}(\\.[0-9]{1,10})?") ? new BigDecimal(share) : BigDecimal.ZERO;
  }

  /** The question's own words, with the first picture that they show. */
  private static Said stem(Optional<XmlNode> node, Question question) {
    Map<String, SentPicture> files = new HashMap<>();
    node.stream()
        .flatMap(text -> text.children("file").stream())
        .filter(file -> file.attribute("encoding").equals("base64"))
        .forEach(
            file ->
                decoded(file.text()).ifPresent(sent -> files.put(file.attribute("name"), sent)));
    question.brings(
        address -> Optional.ofNullable(files.get(Shown.decoded(address.replaceFirst(FOLDER, "")))));
    Said said = said(node, question);
    question.bringsNothing();
    return said;
  }

  private static Optional<SentPicture> decoded(String base64) {
    if (base64.length() > 2 * StoredPicture.MOST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SentPicture(Base64.getMimeDecoder().decode(base64)));
    } catch (IllegalArgumentException e) {
      // Not even text of bytes: no picture.
      return Optional.empty();
    }
  }

  /** A text in its form; files that it does not show are told. */
  private static Said said(Optional<XmlNode> node, Question question) {
    if (node.isEmpty()) {
      return new Said("", null);
    }
    XmlNode text = node.get();
    String words = text.child("text").map(XmlNode::text).orElse("");
    Said said = words(text.attribute("format"), words, question);
    Shown shown = question.picture();
    text.children("file").stream()
        .map(file -> file.attribute("name"))
        .filter(name -> shown == null || !name.equals(shown.name()))
        .forEach(name -> question.note(ExchangeNote.PICTURE_DROPPED, name));
    return said;
  }

  private static Said words(String form, String words, Question question) {
    return switch (form) {
      case "plain_text" -> GiftReader.read(words, "plain", question);
      case "markdown" -> GiftReader.read(words, "markdown", question);
      case "moodle_auto_format" -> GiftReader.read(words, "moodle", question);
      default -> GiftReader.read(words, "html", question);
    };
  }
}
