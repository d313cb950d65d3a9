package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Wording;
import org.carecert.shared.Reason;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A question of a file as it is being read: what it says, what is wrong, what was left out. */
final class Question {
  private static final Said NOTHING = new Said("", null);
  private static final int MOST_WORDS = 30;
  private static final int LONGEST = 60;

  private final int row;
  private final Tags tags = new Tags();
  private final Set<Refusal> notes = new LinkedHashSet<>();
  private final List<Refusal> faults = new ArrayList<>();
  private Function<String, Optional<SentPicture>> files = address -> Optional.empty();
  private @Nullable Shown shown;
  private String title = "";
  private String category = "";
  private @Nullable ItemType type;
  private Said stem = NOTHING;
  private List<Said> options = List.of();
  private List<Said> matches = List.of();
  private String key = "";
  private String rule = "";

  /** The question that stands at this place, counted from 1. */
  Question(int row) {
    this.row = row;
  }

  int row() {
    return row;
  }

  Tags tags() {
    return tags;
  }

  void note(ExchangeNote note, Object... args) {
    if (notes.size() < MOST_WORDS) {
      notes.add(Refusal.at(null, note, shortened(args)));
    }
  }

  void fault(Reason reason, Object... args) {
    if (faults.size() < MOST_WORDS) {
      faults.add(Refusal.at(null, reason, shortened(args)));
    }
  }

  private static Object[] shortened(Object... args) {
    return Stream.of(args).map(arg -> shown(String.valueOf(arg))).toArray();
  }

  /** A text as reports name it. */
  static String shown(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The files that come with what is read next, by their addresses. */
  void brings(Function<String, Optional<SentPicture>> found) {
    files = found;
  }

  /** What is read next has no files of its own. */
  void bringsNothing() {
    files = address -> Optional.empty();
  }

  /** Whether it takes a picture that it shows: the first one that came with it. */
  boolean shows(String address, String alt) {
    Optional<SentPicture> file =
        shown == null && !address.isBlank() ? files.apply(address) : Optional.empty();
    file.ifPresent(content -> shown = new Shown(address, content, alt));
    return file.isPresent();
  }

  /** The picture that came with it. */
  @Nullable Shown picture() {
    return shown;
  }

  List<Refusal> notes() {
    return List.copyOf(notes);
  }

  List<Refusal> faults() {
    return List.copyOf(faults);
  }

  /** What the file calls it. */
  void titled(String name) {
    title = name;
  }

  String title() {
    return title;
  }

  /** The last part of the category that it stands in. */
  void in(String name) {
    category = name;
  }

  String category() {
    return category;
  }

  void stem(Said said) {
    stem = said;
  }

  Said stem() {
    return stem;
  }

  @Nullable ItemType type() {
    return type;
  }

  /** Options, of which those are right. */
  void choice(List<Said> all, Set<Integer> right, boolean several) {
    options = all;
    StringBuilder letters = new StringBuilder();
    right.stream().sorted().forEach(place -> letters.append((char) ('A' + place)));
    key = letters.toString();
    boolean judged = !several && all.size() == 2 && tags.get("type").equals("TRUE_FALSE");
    type = several ? ItemType.MULTIPLE : judged ? ItemType.TRUE_FALSE : ItemType.SINGLE;
    if (right.isEmpty()) {
      fault(ExchangeReason.NONE_RIGHT);
    } else if (!several && right.size() > 1) {
      fault(ExchangeReason.SEVERAL_RIGHT);
    }
    if (several) {
      rule = ruled("PARTIAL");
    }
  }

  /** A statement that is true or false, for formats without labels. */
  void judged(boolean right) {
    type = ItemType.TRUE_FALSE;
    boolean korean = stem.korean() != null;
    options =
        List.of(
            label("A", Tags.TRUE, korean ? Tags.TRUE_KO : null),
            label("B", Tags.FALSE, korean ? Tags.FALSE_KO : null));
    key = right != Tags.wrong(options.get(0).chinese()) ? "A" : "B";
  }

  private Said label(String letter, String usual, @Nullable String usualKorean) {
    String korean = tags.get("option" + letter + "Ko", usualKorean);
    return new Said(tags.get("option" + letter, usual), korean.isEmpty() ? null : korean);
  }

  /** Entries, each with the place of its own on the right. */
  void pairs(List<Said> left, List<Integer> places, List<Said> right) {
    type = ItemType.MATCHING;
    options = left;
    rule = ruled("PARTIAL");
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      pairs.append((char) ('A' + i)).append(places.get(i) + 1);
    }
    key = pairs.toString();
    matches = right;
    String wanted = tags.get("key");
    List<Said> moved = Places.matching(key, wanted, right);
    if (!moved.isEmpty()) {
      matches = moved;
      key = wanted;
    }
  }

  /** Entries in their right order. */
  void sequence(List<Said> inOrder) {
    type = ItemType.ORDERING;
    options = inOrder;
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < inOrder.size(); i++) {
      order.append((char) ('A' + i));
    }
    key = order.toString();
    String wanted = tags.get("key");
    List<Said> moved = Places.ordering(wanted, inOrder);
    if (!moved.isEmpty()) {
      options = moved;
      key = wanted;
    }
  }

  /** Entries that stand in another order than the right one. */
  void sequence(List<Said> entries, String order) {
    type = ItemType.ORDERING;
    options = entries;
    key = order;
  }

  /** Words, each of them right. */
  void words(List<String> accepted, boolean capitals) {
    type = ItemType.FILL_IN;
    key = String.join("|", accepted);
    rule = ruled(capitals ? "CASE" : "");
    if (accepted.isEmpty()) {
      fault(ExchangeReason.NONE_RIGHT);
    }
  }

  /** A number with its tolerance. */
  void number(String value, String tolerance) {
    type = ItemType.NUMERIC;
    key = value;
    rule = tolerance;
  }

  /** A text that people mark by this guide, for so many points; empty = not said. */
  void guide(String text, String points) {
    type =
        tags.get("type").equals("CASE_ANALYSIS") ? ItemType.CASE_ANALYSIS : ItemType.SHORT_ANSWER;
    key = text;
    rule = points.isEmpty() ? tags.get("rule") : points;
    if (text.isEmpty()) {
      fault(ExchangeReason.GUIDE_MISSING);
    }
    if (rule.isEmpty()) {
      rule = "1";
      note(ExchangeNote.POINTS_ASSUMED);
    }
  }

  private String ruled(String assumed) {
    String said = tags.get("rule", assumed);
    return said.equals(Tags.WHOLE) ? "" : said;
  }

  String key() {
    return key;
  }

  String rule() {
    return rule;
  }

  Wording chinese() {
    return new Wording(
        stem.chinese(), words(options, Said::chinese), words(matches, Said::chinese));
  }

  /** The Korean rendering; null where nothing is said in Korean. */
  @Nullable Wording korean() {
    boolean none =
        stem.korean() == null
            && options.stream().allMatch(said -> said.korean() == null)
            && matches.stream().allMatch(said -> said.korean() == null);
    return none
        ? null
        : new Wording(
            korean(stem), words(options, Question::korean), words(matches, Question::korean));
  }

  private static List<String> words(List<Said> all, Function<Said, String> language) {
    return all.stream().map(language).toList();
  }

  private static String korean(Said said) {
    String korean = said.korean();
    return korean == null ? "" : korean;
  }
}
