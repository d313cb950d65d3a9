package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.Absences;
import org.carecert.exam.domain.AbsenceLine;
import org.carecert.exam.domain.AbsenceSheet;
import org.carecert.exam.domain.AbsenceWanted;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.UnmarkedLine;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The page of who is neither marked nor declared absent, one or several at a time. */
@Named
@ViewScoped
public class AbsencesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Absences absences;

  private String session = "";
  private Part part = Part.PRACTICAL;
  private String[] chosen = {};
  private String[] back = {};
  private @Nullable String reason;
  private @Nullable String backReason;
  private final ArrayList<String> listed = new ArrayList<>();
  private transient @Nullable AbsenceSheet sheet;

  @PostConstruct
  void open() {
    session = Params.needed("session");
    AbsenceSheet seen = absences.sheet(session);
    sheet = seen;
    String asked = Params.get("part");
    part =
        seen.parts().stream()
            .filter(each -> each.name().equals(asked))
            .findFirst()
            .orElse(seen.parts().get(0));
    getUnmarked().forEach(line -> listed.add(line.admission()));
  }

  /** Declares those absent who are chosen. */
  public String declare() {
    return declared(List.of(chosen));
  }

  /** Declares everybody absent who was listed as unmarked when the page was opened. */
  public String declareAll() {
    return declared(listed);
  }

  private String declared(List<String> admissions) {
    absences.declare(session, new AbsenceWanted(part, admissions, reason == null ? "" : reason));
    Notices.done("exam.absences.declaredDone", admissions.size());
    return here();
  }

  /** Takes back what is chosen. */
  public String withdraw() {
    absences.withdraw(
        session, new AbsenceWanted(part, List.of(back), backReason == null ? "" : backReason));
    Notices.done("exam.absences.withdrawnDone", back.length);
    return here();
  }

  private String here() {
    return "/exam/absences?faces-redirect=true&session=" + session + "&part=" + part;
  }

  /** Those who can be declared absent: nobody has marked them. */
  public List<UnmarkedLine> getUnmarked() {
    return sheet == null
        ? List.of()
        : sheet.unmarked().stream()
            .filter(line -> line.part() == part && line.absentable())
            .toList();
  }

  /** Those whose marks are begun and not complete. */
  public List<UnmarkedLine> getBegun() {
    return sheet == null
        ? List.of()
        : sheet.unmarked().stream()
            .filter(line -> line.part() == part && !line.absentable())
            .toList();
  }

  /** Those who are declared absent. */
  public List<AbsenceLine> getDeclared() {
    return sheet == null
        ? List.of()
        : sheet.declared().stream().filter(line -> line.part() == part).toList();
  }

  /** The other parts about which the caller may say something. */
  public List<Part> getOthers() {
    return sheet == null ? List.of() : sheet.parts().stream().filter(each -> each != part).toList();
  }

  public Part getPart() {
    return part;
  }

  public @Nullable AbsenceSheet getSheet() {
    return sheet;
  }

  public String getSession() {
    return session;
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen.clone();
  }

  public String[] getBack() {
    return back.clone();
  }

  public void setBack(String[] back) {
    this.back = back.clone();
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getBackReason() {
    return backReason;
  }

  public void setBackReason(@Nullable String backReason) {
    this.backReason = backReason;
  }
}
