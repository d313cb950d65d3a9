package org.carecert.exam.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.PictureContent;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Pictures that came with questions, beside those that the bank holds. */
final class Brought {
  private final Map<String, String> held;
  private final Map<String, PictureContent> brought = new HashMap<>();

  /** Against the digests of the bank's pictures by name. */
  Brought(Map<String, String> held) {
    this.held = held;
  }

  /** Those that the bank does not hold yet, by name. */
  Map<String, PictureContent> all() {
    return Map.copyOf(brought);
  }

  /**
   * The picture of a question: the one its tags name, else one that came with it and says what it
   * shows.
   */
  @Nullable ItemPicture of(Question question, List<Refusal> faults) {
    Tags tags = question.tags();
    Shown shown = question.picture();
    String name = tags.get("picture");
    if (name.isEmpty()) {
      return shown == null ? null : untagged(question, shown);
    }
    String digest = shown == null ? digest(name) : tagged(name, shown, faults);
    if (digest.isEmpty()) {
      faults.add(Refusal.at("picture", ExamReason.PICTURE_UNKNOWN, "picture"));
    }
    String korean = tags.get("pictureAltKo");
    return new ItemPicture(name, digest, tags.get("pictureAlt"), korean.isEmpty() ? null : korean);
  }

  private String digest(String name) {
    PictureContent content = brought.get(name);
    return content == null ? held.getOrDefault(name, "") : content.digest();
  }

  /**
   * The digest under a name that the question gives; another picture of this name is in the way.
   */
  private String tagged(String name, Shown shown, List<Refusal> faults) {
    PictureContent content = shown.content().orElse(null);
    if (content == null || !named(name)) {
      faults.add(Refusal.at("picture", ExamReason.PICTURE_INVALID));
      return "-";
    }
    String known = digest(name);
    if (!known.isEmpty() && !known.equals(content.digest())) {
      faults.add(Refusal.at("picture", ExamReason.PICTURE_NAME_USED, name));
    } else if (known.isEmpty()) {
      brought.put(name, content);
    }
    return content.digest();
  }

  /**
   * Of other tools' questions a picture is taken if the question can be asked of everybody with it.
   */
  private @Nullable ItemPicture untagged(Question question, Shown shown) {
    PictureContent content = shown.content().orElse(null);
    if (content == null || shown.alt().isEmpty() || question.korean() != null) {
      question.note(
          ExchangeNote.PICTURE_DROPPED, shown.alt().isEmpty() ? shown.name() : shown.alt());
      return null;
    }
    String known = named(shown.name()) ? digest(shown.name()) : "-";
    String name =
        known.isEmpty() || known.equals(content.digest())
            ? shown.name()
            : "P-" + content.digest().substring(0, 12) + content.suffix();
    if (digest(name).isEmpty()) {
      brought.put(name, content);
    }
    return new ItemPicture(name, content.digest(), shown.alt(), null);
  }

  private static boolean named(String name) {
    return !name.isBlank() && name.length() <= 100 && name.matches("[^/\\\\\\p{Cntrl}]*");
  }
}
