package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.carecert.exam.Forms;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.PaperWanted;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PracticalCard;
import org.carecert.exam.domain.PracticalDraft;
import org.carecert.home.page.Notices;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Origin;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of practical papers: a sheet of stations and criteria is looked at, then kept. */
@Named
@ViewScoped
public class PracticalsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Forms forms;
  @Inject private ChosenBank chosen;
  @Inject private Origin origin;

  private String occupation = "";
  private int level;
  private @Nullable String title;
  private int minutes = 30;
  private Part part = Part.PRACTICAL;
  private transient jakarta.servlet.http.@Nullable Part file;
  private byte[] sheet = new byte[0];
  private transient @Nullable PracticalDraft draft;

  @PostConstruct
  void open() {
    occupation = chosen.scope().occupation();
    level = chosen.scope().level();
  }

  /** Reads the chosen file and shows the paper. */
  public void look() throws IOException {
    jakarta.servlet.http.Part given = file;
    required();
    if (given == null || given.getSize() == 0) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    try (InputStream in = given.getInputStream()) {
      sheet = in.readAllBytes();
    }
    draft = read();
  }

  private void required() {
    new Require().text("title", title, 100).between("minutes", minutes, 1, 600).check();
  }

  /** Keeps the paper that was looked at. */
  public String keep() {
    required();
    forms.practical(new ExamScope(occupation, level), part, read().rubric());
    Notices.done("exam.practicals.kept");
    return "/exam/practicals?faces-redirect=true";
  }

  /** Sends the empty sheet. */
  public void template() throws IOException {
    Faces.sendFile(forms.practicalTemplate(), "practical.xlsx", true);
  }

  private PracticalDraft read() {
    return forms.readPractical(
        new PaperWanted(new ExamScope(occupation, level), part, String.valueOf(title), minutes),
        sheet);
  }

  /** A reason in the reader's language. */
  public String reason(Refusal refusal) {
    return Texts.of(origin.language(), refusal);
  }

  public List<PracticalCard> getAll() {
    return forms.practicals();
  }

  public @Nullable PracticalDraft getDraft() {
    return draft;
  }

  public boolean isSound() {
    PracticalDraft now = draft;
    return now != null && now.sound();
  }

  public String getOccupation() {
    return occupation;
  }

  public void setOccupation(String occupation) {
    this.occupation = occupation;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  /** Papers are made for the parts that people mark. */
  public List<Part> getParts() {
    return List.of(Part.PRACTICAL, Part.REVIEW);
  }

  public Part getPart() {
    return part;
  }

  public void setPart(Part part) {
    this.part = part;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public jakarta.servlet.http.@Nullable Part getFile() {
    return file;
  }

  public void setFile(jakarta.servlet.http.@Nullable Part file) {
    this.file = file;
  }
}
