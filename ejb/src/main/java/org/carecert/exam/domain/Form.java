package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.shared.Digests;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 试卷（密封）: a form, assembled and sealed before the exam. Its bytes are ready, its digest (SHA-256
 * over both papers and the keys) tells whether anything was touched.
 */
@Entity
@Table(name = "exam_form")
public class Form extends Identified {
  private String code;

  @Column(name = "owner_id")
  private long ownerId;

  @Column(name = "blueprint_id")
  private long blueprintId;

  private long seed;
  private byte[] paper;

  @Column(name = "paper_ko")
  private byte[] paperKo;

  @Column(name = "korean_items")
  private int koreanItems;

  private String digest;

  @Column(name = "sealed_by")
  private long sealedBy;

  @Column(name = "sealed_at")
  private Instant sealedAt;

  @Column(name = "set_id")
  private @Nullable Long setId;

  @Column(name = "set_no")
  private @Nullable Integer setNo;

  protected Form() {}

  /** Seals these items, in this order, as a form of the blueprint. */
  public Form(
      String code, Blueprint blueprint, long seed, List<SealedItem> items, long by, Instant at) {
    this.code = code;
    this.ownerId = blueprint.ownerId();
    this.blueprintId = blueprint.id();
    this.seed = seed;
    Paper full = new Paper(code, blueprint.draft().minutes(), questions(items));
    this.paper = full.chineseOnly().bytes();
    this.paperKo = full.bytes();
    this.koreanItems = (int) full.questions().stream().filter(q -> q.stemKo() != null).count();
    this.digest = digest(keys(items));
    this.sealedBy = by;
    this.sealedAt = at;
  }

  /** Is one of the forms of a set; told before it is stored. */
  public void joins(FormSet set, int no) {
    setId = set.id();
    setNo = no;
  }

  private static List<PaperQuestion> questions(List<SealedItem> items) {
    List<PaperQuestion> questions = new ArrayList<>();
    for (SealedItem item : items) {
      questions.add(PaperQuestion.of(questions.size() + 1, item.draft()));
    }
    return questions;
  }

  private static List<ItemKey> keys(List<SealedItem> items) {
    return items.stream().map(item -> item.draft().answerKey()).toList();
  }

  // A key without a rule stands in the digest as it always did: old forms still open.
  private String digest(List<ItemKey> keys) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(paper);
    content.write(0);
    content.writeBytes(paperKo);
    for (ItemKey key : keys) {
      content.write(0);
      content.writeBytes(key.text().getBytes(StandardCharsets.UTF_8));
      if (!key.rule().isEmpty()) {
        content.write(1);
        content.writeBytes(key.rule().getBytes(StandardCharsets.UTF_8));
      }
    }
    return Digests.sha256Hex(content.toByteArray());
  }

  /** Opens it; refused if a paper or a key was touched since it was sealed. */
  public OpenedForm open(List<ItemKey> keys) {
    if (!whole(keys)) {
      throw new Refused(ExamReason.SEAL_BROKEN);
    }
    return new OpenedForm(keys, new OpenPaper(Paper.of(paper), Paper.of(paperKo), seed));
  }

  /** Whether papers and keys are as they were sealed. */
  public boolean whole(List<ItemKey> keys) {
    return digest(keys).equals(digest);
  }

  /** The digests of the pictures that its papers show, each once; they are sealed with them. */
  public List<String> pictures() {
    return Stream.of(paper, paperKo)
        .flatMap(each -> Paper.of(each).questions().stream())
        .map(PaperQuestion::picture)
        .flatMap(Stream::ofNullable)
        .map(PaperPicture::digest)
        .distinct()
        .sorted()
        .toList();
  }

  /** The digest under which it was sealed. */
  public String digest() {
    return digest;
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** Whose it is. */
  public long ownerId() {
    return ownerId;
  }

  /** The blueprint it came from. */
  public long blueprintId() {
    return blueprintId;
  }

  /** What is known of it without its papers. */
  public FormHead head() {
    return new FormHead(id(), code, blueprintId, koreanItems, seed, digest, sealedAt, sealedBy);
  }
}
