package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.Blueprints;
import org.carecert.exam.FormSets;
import org.carecert.exam.Forms;
import org.carecert.exam.ItemBank;
import org.carecert.exam.domain.BlueprintCard;
import org.carecert.exam.domain.BlueprintDetail;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.BlueprintState;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.FormCard;
import org.carecert.exam.domain.FormSetCard;
import org.carecert.exam.domain.ImportanceMix;
import org.carecert.exam.domain.ItemType;
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
  @Inject private FormSets formSets;
  @Inject private ItemBank bank;
  @Inject private ChosenBank chosen;

  private String occupation = "";
  private int level;
  private String bankOccupation = "";
  private int bankLevel;
  private @Nullable String name;
  private int items = 100;
  private int minutes = 90;
  private int easy = 20;
  private int medium = 70;
  private int hard = 10;
  private @Nullable Integer core;
  private @Nullable Integer general;
  private @Nullable Integer auxiliary;
  private @Nullable Integer expectedMinutes;
  private boolean shuffleOptions = true;
  private final WantedForms wanted = new WantedForms();
  private final LinkedHashMap<String, Integer> weights = new LinkedHashMap<>();
  private final LinkedHashMap<String, Integer> cells = new LinkedHashMap<>();
  private transient List<OutlineRange> outline = List.of();
  private transient List<BlueprintCard> all = List.of();
  private transient List<FormCard> sealed = List.of();
  private transient List<FormSetCard> sets = List.of();
  private transient List<PracticalCard> practicals = List.of();

  @PostConstruct
  void open() {
    occupation = chosen.scope().occupation();
    level = chosen.scope().level();
    outline();
    all = blueprints.all();
    sealed = forms.all();
    sets = formSets.all();
    practicals = forms.practicals();
  }

  private void outline() {
    bankOccupation = occupation;
    bankLevel = level;
    weights.clear();
    cells.clear();
    outline = bank.outline(scope());
    outline.forEach(range -> weights.put(range.range().code(), range.range().weight()));
  }

  /** Drafts for another occupation or level from now on. */
  public void choose() {
    chosen.choose(occupation, level);
    outline();
  }

  /** Drafts a blueprint; where cells are filled in, the weights follow from them. */
  public String draft() {
    BlueprintDetail detail = detail();
    blueprints.draft(
        new BlueprintDraft(
            name == null ? "" : name,
            scope(),
            items,
            minutes,
            new Mix(easy, medium, hard),
            detail.cells().isEmpty() ? weights : detail.weights(),
            detail));
    Notices.done("exam.blueprints.drafted");
    return HERE;
  }

  private BlueprintDetail detail() {
    Map<String, Map<ItemType, Integer>> filled = new HashMap<>();
    for (OutlineRange range : outline) {
      for (ItemType type : ItemType.values()) {
        Integer weight = cells.get(cell(range.range().code(), type));
        if (weight != null && weight != 0) {
          filled.computeIfAbsent(range.range().code(), r -> new HashMap<>()).put(type, weight);
        }
      }
    }
    boolean mixed = core != null || general != null || auxiliary != null;
    ImportanceMix importance =
        mixed ? new ImportanceMix(whole(core), whole(general), whole(auxiliary)) : null;
    return new BlueprintDetail(filled, importance, expectedMinutes, shuffleOptions);
  }

  private static int whole(@Nullable Integer share) {
    return share == null ? 0 : share;
  }

  /** The name of a cell. */
  public String cell(String range, ItemType type) {
    return range + "/" + type;
  }

  /** Publishes a draft. */
  public String publish(String code) {
    blueprints.publish(code);
    Notices.done("exam.blueprints.published");
    return HERE;
  }

  /** Withdraws a draft that is not to be published. */
  public String withdraw(String code) {
    blueprints.withdraw(code);
    Notices.done("exam.blueprints.withdrawn");
    return HERE;
  }

  /** Seals a form of a published blueprint, or several that are parallel. */
  public String seal(String code) {
    if (wanted.getForms() != 1) {
      String set = formSets.seal(wanted.asked(code));
      Notices.done("exam.blueprints.sealed");
      return "/exam/form-set?faces-redirect=true&code=" + set;
    }
    forms.seal(code, wanted.getSeed());
    Notices.done("exam.blueprints.sealed");
    return HERE;
  }

  /** Whether it waits to be published or withdrawn. */
  public boolean open(BlueprintCard card) {
    return card.state() == BlueprintState.DRAFT;
  }

  /** Whether forms may come from it. */
  public boolean published(BlueprintCard card) {
    return card.state() == BlueprintState.PUBLISHED;
  }

  /** The bank whose outline is shown. */
  public ExamScope scope() {
    return new ExamScope(bankOccupation, bankLevel);
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

  public List<OutlineRange> getOutline() {
    return outline;
  }

  public List<BlueprintCard> getAll() {
    return all;
  }

  public List<FormCard> getSealed() {
    return sealed;
  }

  public List<FormSetCard> getSets() {
    return sets;
  }

  public ItemType[] getTypes() {
    return ItemType.values();
  }

  public Map<String, Integer> getCells() {
    return cells;
  }

  public @Nullable Integer getCore() {
    return core;
  }

  public void setCore(@Nullable Integer core) {
    this.core = core;
  }

  public @Nullable Integer getGeneral() {
    return general;
  }

  public void setGeneral(@Nullable Integer general) {
    this.general = general;
  }

  public @Nullable Integer getAuxiliary() {
    return auxiliary;
  }

  public void setAuxiliary(@Nullable Integer auxiliary) {
    this.auxiliary = auxiliary;
  }

  public @Nullable Integer getExpectedMinutes() {
    return expectedMinutes;
  }

  public void setExpectedMinutes(@Nullable Integer expectedMinutes) {
    this.expectedMinutes = expectedMinutes;
  }

  public boolean isShuffleOptions() {
    return shuffleOptions;
  }

  public void setShuffleOptions(boolean shuffleOptions) {
    this.shuffleOptions = shuffleOptions;
  }

  public WantedForms getWanted() {
    return wanted;
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
}
