package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 试题版本: what an item says, once stored never changed. */
@Entity
@Table(name = "exam_item_version")
public class ItemVersion extends Identified {
  @Column(name = "item_id")
  private long itemId;

  private int version;

  @Enumerated(EnumType.STRING)
  private ItemType type;

  @Column(name = "point_id")
  private long pointId;

  @Enumerated(EnumType.STRING)
  private Importance importance;

  @Enumerated(EnumType.STRING)
  private Difficulty difficulty;

  private String stem;

  @Convert(converter = OptionsConverter.class)
  private List<String> options;

  @Convert(converter = OptionsConverter.class)
  private @Nullable List<String> matches;

  @Column(name = "answer_key")
  private String answerKey;

  @Column(name = "answer_rule")
  private String answerRule;

  private String source;

  @Column(name = "stem_ko")
  private @Nullable String stemKo;

  @Column(name = "options_ko")
  @Convert(converter = OptionsConverter.class)
  private @Nullable List<String> optionsKo;

  @Column(name = "matches_ko")
  @Convert(converter = OptionsConverter.class)
  private @Nullable List<String> matchesKo;

  @ManyToOne
  @JoinColumn(name = "picture_id")
  private @Nullable StoredPicture picture;

  @Column(name = "picture_alt")
  private @Nullable String pictureAlt;

  @Column(name = "picture_alt_ko")
  private @Nullable String pictureAltKo;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private long createdBy;

  protected ItemVersion() {}

  /** A version of an item, on a point, as drafted, with the picture that the draft names. */
  public ItemVersion(
      Item item,
      long pointId,
      ItemDraft draft,
      @Nullable StoredPicture picture,
      Instant createdAt,
      long createdBy) {
    this.itemId = item.id();
    this.version = item.version();
    this.type = draft.type();
    this.pointId = pointId;
    this.importance = draft.importance();
    this.difficulty = draft.difficulty();
    this.stem = draft.chinese().stem();
    this.options = draft.chinese().options();
    this.matches = matches(draft.chinese());
    this.answerKey = draft.answerKey().text();
    this.answerRule = draft.answerKey().rule();
    this.source = draft.source();
    Wording korean = draft.korean();
    this.stemKo = korean == null ? null : korean.stem();
    this.optionsKo = korean == null ? null : korean.options();
    this.matchesKo = korean == null ? null : matches(korean);
    ItemPicture told = draft.picture();
    this.picture = told == null ? null : picture;
    this.pictureAlt = told == null ? null : told.alt();
    this.pictureAltKo = told == null ? null : told.altKo();
    this.createdAt = createdAt;
    this.createdBy = createdBy;
  }

  private static @Nullable List<String> matches(Wording words) {
    return words.matches().isEmpty() ? null : words.matches();
  }

  private static Wording words(String stem, List<String> options, @Nullable List<String> matches) {
    return new Wording(stem, options, matches == null ? List.of() : matches);
  }

  /** The item it is a version of. */
  public long itemId() {
    return itemId;
  }

  /** Its number; the highest is the present one. */
  public int version() {
    return version;
  }

  /** What it says, with the codes of its item and point. */
  public ItemDraft draft(String code, String point) {
    List<String> korean = optionsKo;
    return new ItemDraft(
        code,
        type,
        point,
        importance,
        difficulty,
        words(stem, options, matches),
        ItemKey.read(type, answerKey, answerRule).orElseThrow(),
        source,
        stemKo == null || korean == null ? null : words(stemKo, korean, matchesKo),
        picture());
  }

  private @Nullable ItemPicture picture() {
    StoredPicture stored = picture;
    String alt = pictureAlt;
    return stored == null || alt == null
        ? null
        : new ItemPicture(stored.name(), stored.digest(), alt, pictureAltKo);
  }

  /** The point it hangs on. */
  public long pointId() {
    return pointId;
  }

  /** The account that wrote it down. */
  public long createdBy() {
    return createdBy;
  }

  /** When it was written down. */
  public Instant createdAt() {
    return createdAt;
  }
}
