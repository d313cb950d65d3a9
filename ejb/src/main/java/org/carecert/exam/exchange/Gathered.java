package org.carecert.exam.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carecert.exam.domain.BankNames;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemDefaults;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.NotedRow;
import org.carecert.exam.domain.ReadItems;
import org.carecert.exam.domain.RejectedRow;
import org.carecert.exam.domain.RowMark;
import org.carecert.shared.Digests;
import org.carecert.shared.Reason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Questions as they come out of a file: each becomes a draft or a rejected row. */
final class Gathered {
  static final int MOST_QUESTIONS = 5_000;
  private static final int LONGEST_CODE = 40;

  private final ItemDefaults defaults;
  private final BankNames names;
  private final Brought pictures;
  private final Set<String> codes = new HashSet<>();
  private final List<ItemDraft> drafts = new ArrayList<>();
  private final Map<String, RowMark> marks = new HashMap<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private final List<NotedRow> notes = new ArrayList<>();

  Gathered(ItemDefaults defaults, BankNames names) {
    this.defaults = defaults;
    this.names = names;
    this.pictures = new Brought(names.pictures());
  }

  /** A question that was read. */
  void add(Question question) {
    count();
    boolean mute = question.stem().chinese().isEmpty();
    if (mute && question.faults().isEmpty()) {
      question.fault(ExchangeReason.STEM_MISSING);
    }
    String code = code(question);
    List<Refusal> faults = new ArrayList<>(question.faults());
    Optional<ItemDraft> draft = draft(question, code, faults);
    if (draft.isPresent() && faults.isEmpty()) {
      codes.add(code);
      drafts.add(draft.get());
      boolean titled = question.tags().get("code").isEmpty() && code.equals(question.title());
      marks.put(code, new RowMark(question.row(), null, titled));
      if (!question.notes().isEmpty()) {
        notes.add(new NotedRow(question.row(), code, question.notes()));
      }
    } else {
      String name = Question.shown(named(question, code));
      rejected.add(new RejectedRow(question.row(), name, faults));
    }
  }

  /** A question that could not even be begun. */
  void reject(int row, String name, Refusal reason) {
    count();
    rejected.add(new RejectedRow(row, Question.shown(name), List.of(reason)));
  }

  /** Something that holds for the file, not for one question. */
  void note(String name, Refusal note) {
    if (notes.size() < MOST_QUESTIONS) {
      notes.add(new NotedRow(0, Question.shown(name), List.of(note)));
    }
  }

  private void count() {
    if (drafts.size() + rejected.size() == MOST_QUESTIONS) {
      throw new Refused(ExchangeReason.TOO_MANY_QUESTIONS, MOST_QUESTIONS);
    }
  }

  ReadItems file(ItemFormat format) {
    if (drafts.isEmpty() && rejected.isEmpty()) {
      throw new Refused(ExchangeReason.NO_QUESTIONS);
    }
    return new ReadItems(format, drafts, marks, pictures.all(), rejected, notes);
  }

  /** Its code; else its title, if that is short and its alone; else one made of its words. */
  private String code(Question question) {
    String given = question.tags().get("code");
    if (!given.isEmpty()) {
      return given;
    }
    String title = question.title();
    if (!title.isEmpty() && title.length() <= LONGEST_CODE && !codes.contains(title)) {
      return title;
    }
    String words = question.chinese() + question.key();
    String made = "Q-" + Digests.sha256Hex(words.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    question.note(ExchangeNote.CODE_MADE, made);
    return made;
  }

  private static String named(Question question, String code) {
    return question.tags().get("code").isEmpty() && !question.title().isEmpty()
        ? question.title()
        : code;
  }

  private Optional<ItemDraft> draft(Question question, String code, List<Refusal> faults) {
    Tags tags = question.tags();
    String point = point(question, faults);
    Importance importance = importance(tags.get("importance"), names.points().get(point), faults);
    Difficulty difficulty =
        constant(tags.get("difficulty"), defaults.difficulty(), Difficulty.values());
    String source = tags.get("source", defaults.source());
    faultIf(difficulty == null, faults, "difficulty", ExchangeReason.DIFFICULTY_MISSING);
    faultIf(source.isEmpty(), faults, "source", ExchangeReason.SOURCE_MISSING);
    faultIf(codes.contains(code), faults, "code", ExamReason.CODE_TWICE);
    Optional<ItemKey> key = key(question, faults);
    if (importance == null || difficulty == null || key.isEmpty() || !faults.isEmpty()) {
      return Optional.empty();
    }
    ItemDraft draft =
        new ItemDraft(
            code,
            typed(question),
            point,
            importance,
            difficulty,
            question.chinese(),
            key.get(),
            source,
            question.korean(),
            pictures.of(question, faults));
    faults.addAll(draft.faults());
    return Optional.of(draft);
  }

  private static ItemType typed(Question question) {
    return java.util.Objects.requireNonNull(question.type());
  }

  private static Optional<ItemKey> key(Question question, List<Refusal> faults) {
    ItemType type = question.type();
    if (type == null || !question.faults().isEmpty()) {
      return Optional.empty();
    }
    Optional<ItemKey> key = ItemKey.read(type, question.key(), question.rule());
    if (key.isEmpty()) {
      boolean fits = question.chinese().fits(type);
      faultIf(!fits, faults, "optionA", ExamReason.OPTIONS_INVALID);
      faultIf(fits, faults, "key", ExamReason.KEY_INVALID);
    }
    return key;
  }

  private String point(Question question, List<Refusal> faults) {
    String category = names.points().containsKey(question.category()) ? question.category() : "";
    if (category.isEmpty() && !question.category().isEmpty()) {
      question.note(ExchangeNote.CATEGORY_DROPPED, question.category());
    }
    String assumed = category.isEmpty() ? defaults.point() : category;
    String point = question.tags().get("point", assumed);
    faultIf(point.isEmpty(), faults, "point", ExchangeReason.POINT_MISSING);
    faultIf(
        !point.isEmpty() && !names.points().containsKey(point),
        faults,
        "point",
        ExamReason.POINT_UNKNOWN);
    return point;
  }

  /** That of its point, which a file may repeat and not contradict. */
  private static @Nullable Importance importance(
      String said, @Nullable Importance ofPoint, List<Refusal> faults) {
    Importance told = constant(said, ofPoint, Importance.values());
    faultIf(told == null && !said.isEmpty(), faults, "importance", ExamReason.IMPORTANCE_UNKNOWN);
    if (told != null && ofPoint != null && told != ofPoint) {
      faults.add(Refusal.at("importance", ExamReason.IMPORTANCE_CONTRADICTS, ofPoint));
    }
    return ofPoint;
  }

  private static <T extends Enum<T>> @Nullable T constant(
      String said, @Nullable T assumed, T[] all) {
    for (T one : all) {
      if (one.name().equals(said)) {
        return one;
      }
    }
    return said.isEmpty() ? assumed : null;
  }

  private static void faultIf(boolean wrong, List<Refusal> faults, String field, Reason reason) {
    if (wrong) {
      faults.add(Refusal.at(field, reason, field));
    }
  }
}
