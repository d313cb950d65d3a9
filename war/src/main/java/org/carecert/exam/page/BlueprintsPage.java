package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.Blueprints;
import org.carecert.exam.Forms;
import org.carecert.exam.ItemBank;
import org.carecert.exam.domain.BlueprintCard;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.BlueprintState;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.FormCard;
import org.carecert.exam.domain.Mix;
import org.carecert.exam.domain.OutlineRange;
import org.carecert.exam.domain.PracticalCard;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The page of blueprints: draft, publish by a second officer, seal forms. */
@Named
@ViewScoped
public class BlueprintsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE = "/exam/blueprints?faces-redirect=true";

  @Inject private Blueprints blueprints;
  @Inject private Forms forms;
  @Inject private ItemBank bank;

  private String occupation = "4-10-01-03";
  private int level = 5;
  private @Nullable String name;
  private int items = 100;
  private int minutes = 90;
  private int easy = 20;
  private int medium = 70;
  private int hard = 10;
  private long seed = 1;
  private final LinkedHashMap<String, Integer> weights = new LinkedHashMap<>();
  private transient List<OutlineRange> outline = List.of();
  private transient List<BlueprintCard> all = List.of();
  private transient List<FormCard> sealed = List.of();
  private transient List<PracticalCard> practicals = List.of();

  @PostConstruct
  void open() {
    outline = bank.outline(scope());
    outline.forEach(range -> weights.put(range.range().code(), range.range().weight()));
    all = blueprints.all();
    sealed = forms.all();
    practicals = forms.practicals();
  }

  /** Drafts a blueprint. */
  public String draft() {
    blueprints.draft(
        new BlueprintDraft(
            name == null ? "" : name,
            scope(),
            items,
            minutes,
            new Mix(easy, medium, hard),
            weights));
    Notices.done("exam.blueprints.drafted");
    return HERE;
  }

  /** Publishes a draft. */
  public String publish(String code) {
    blueprints.publish(code);
    Notices.done("exam.blueprints.published");
    return HERE;
  }

  /** Seals a form of a published blueprint. */
  public String seal(String code) {
    forms.seal(code, seed);
    Notices.done("exam.blueprints.sealed");
    return HERE;
  }

  /** Whether forms may come from it. */
  public boolean published(BlueprintCard card) {
    return card.state() == BlueprintState.PUBLISHED;
  }

  private ExamScope scope() {
    return new ExamScope(occupation, level);
  }

  public List<OutlineRange> getOutline() {
    return outline;
  }

  public List<BlueprintCard> getAll() {
    return all;
  }

  public List<FormCard> getSealed() {
    return sealed;
  }

  public List<PracticalCard> getPracticals() {
    return practicals;
  }

  public Map<String, Integer> getWeights() {
    return weights;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public int getItems() {
    return items;
  }

  public void setItems(int items) {
    this.items = items;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public int getEasy() {
    return easy;
  }

  public void setEasy(int easy) {
    this.easy = easy;
  }

  public int getMedium() {
    return medium;
  }

  public void setMedium(int medium) {
    this.medium = medium;
  }

  public int getHard() {
    return hard;
  }

  public void setHard(int hard) {
    this.hard = hard;
  }

  public long getSeed() {
    return seed;
  }

  public void setSeed(long seed) {
    this.seed = seed;
  }
}
