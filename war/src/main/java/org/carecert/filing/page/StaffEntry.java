package org.carecert.filing.page;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.carecert.filing.domain.FilingDraft.StaffRow;
import org.carecert.filing.domain.StaffView;
import org.carecert.identity.domain.DocumentType;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** A person on the staff as he is being typed. */
public class StaffEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String ref;
  private @Nullable String name;
  private @Nullable DocumentType documentType = DocumentType.RESIDENT_ID;
  private @Nullable String documentNumber;
  private @Nullable String certificateNumber;
  private Post[] posts;
  private @Nullable LocalDate from;
  private @Nullable String reason;

  StaffEntry(int number, LocalDate from, Post... posts) {
    this.ref = String.valueOf(number);
    this.from = from;
    this.posts = posts.clone();
  }

  /** A person as he was filed before; his number must be typed again. */
  static StaffEntry of(int number, StaffView row) {
    StaffEntry entry = new StaffEntry(number, row.from(), row.posts().toArray(Post[]::new));
    entry.name = row.name();
    entry.certificateNumber = row.certificateNumber();
    entry.reason = row.secondEngagementReason();
    return entry;
  }

  /** True while nothing was typed into the row. */
  boolean blank() {
    return empty(name) && empty(documentNumber) && empty(certificateNumber);
  }

  StaffRow row() {
    return new StaffRow(
        ref, name, documentType, documentNumber, certificateNumber, List.of(posts), from, reason);
  }

  private static boolean empty(@Nullable String text) {
    return text == null || text.isBlank();
  }

  public String getRef() {
    return ref;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable DocumentType getDocumentType() {
    return documentType;
  }

  public void setDocumentType(@Nullable DocumentType documentType) {
    this.documentType = documentType;
  }

  public @Nullable String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(@Nullable String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public @Nullable String getCertificateNumber() {
    return certificateNumber;
  }

  public void setCertificateNumber(@Nullable String certificateNumber) {
    this.certificateNumber = certificateNumber;
  }

  public Post[] getPosts() {
    return posts.clone();
  }

  public void setPosts(Post[] posts) {
    this.posts = posts.clone();
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
