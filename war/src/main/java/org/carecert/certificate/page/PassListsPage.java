package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.PassLists;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.NewPassList;
import org.carecert.certificate.domain.PassListCard;
import org.carecert.home.page.Notices;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** The bureau's page: the lists of who passed, and a new one out of a sheet. */
@Named
@ViewScoped
public class PassListsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  @Inject private PassLists lists;

  private @Nullable CertificateKind kind;
  private @Nullable String title;
  private @Nullable String subject;
  private @Nullable String subjectKo;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable String basis;
  private transient @Nullable Part file;
  private transient List<PassListCard> cards = List.of();

  @PostConstruct
  void open() {
    kind = lists.kind();
    cards = lists.list(null, SHOWN).items();
  }

  /** Keeps a new list. */
  public String keep() throws IOException {
    Part given = file;
    if (given == null || given.getSize() == 0) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    NewPassList head = new NewPassList(kind, title, subject, subjectKo, from, to, basis, null);
    try (InputStream in = given.getInputStream()) {
      lists.keep(head, in.readAllBytes());
    }
    Notices.done("certificate.lists.kept");
    return "/certificate/pass-lists?faces-redirect=true";
  }

  /** Takes a list back. */
  public String withdraw(String code) {
    lists.withdraw(code);
    Notices.done("certificate.lists.withdrawn");
    return "/certificate/pass-lists?faces-redirect=true";
  }

  /** The posts for which there is such a training. */
  public List<Post> getPosts() {
    return List.of(Post.values());
  }

  /** Whether the lists are about posts, else about abilities. */
  public boolean isOfPosts() {
    return kind == CertificateKind.POST_TRAINING;
  }

  public @Nullable CertificateKind getKind() {
    return kind;
  }

  public List<PassListCard> getCards() {
    return cards;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  public @Nullable String getSubject() {
    return subject;
  }

  public void setSubject(@Nullable String subject) {
    this.subject = subject;
  }

  public @Nullable String getSubjectKo() {
    return subjectKo;
  }

  public void setSubjectKo(@Nullable String subjectKo) {
    this.subjectKo = subjectKo;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  public @Nullable String getBasis() {
    return basis;
  }

  public void setBasis(@Nullable String basis) {
    this.basis = basis;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
