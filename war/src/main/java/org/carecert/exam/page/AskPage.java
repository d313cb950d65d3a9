package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.exam.MyRechecks;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.RecheckChance;
import org.carecert.exam.domain.RecheckGround;
import org.carecert.exam.domain.RecheckRequest;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The candidate's page for asking that a published score be looked at again. */
@Named
@ViewScoped
public class AskPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MyRechecks rechecks;

  private String admission = "";
  private Part part = Part.THEORY;
  private RecheckGround ground = RecheckGround.ADDING_UP;
  private @Nullable String statement;
  private transient @Nullable RecheckChance chance;

  @PostConstruct
  void open() {
    admission = Params.needed("admission");
    chance = rechecks.chance(admission);
  }

  /** Asks. */
  public String ask() {
    rechecks.ask(admission, new RecheckRequest(part, ground, statement == null ? "" : statement));
    Notices.done("exam.ask.done");
    return "/exam/ask?faces-redirect=true&admission=" + admission;
  }

  public List<Part> getParts() {
    return chance == null ? List.of() : chance.parts();
  }

  /** Whether the exam asks a comprehensive review. */
  public boolean isReviewed() {
    return getParts().contains(Part.REVIEW);
  }

  public RecheckGround[] getGrounds() {
    return RecheckGround.values();
  }

  public @Nullable RecheckChance getChance() {
    return chance;
  }

  public Part getPart() {
    return part;
  }

  public void setPart(Part part) {
    this.part = part;
  }

  public RecheckGround getGround() {
    return ground;
  }

  public void setGround(RecheckGround ground) {
    this.ground = ground;
  }

  public @Nullable String getStatement() {
    return statement;
  }

  public void setStatement(@Nullable String statement) {
    this.statement = statement;
  }
}
