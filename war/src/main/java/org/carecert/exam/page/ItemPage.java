package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carecert.exam.ItemFiles;
import org.carecert.exam.ItemPictures;
import org.carecert.exam.ItemReviews;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ItemFile;
import org.carecert.exam.domain.ItemMeeting;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.LeakedSession;
import org.carecert.exam.domain.StepReport;
import org.carecert.exam.domain.StepWanted;
import org.carecert.home.page.Notices;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The page of one item: what it says, the life of its versions, who met it. */
@Named
@ViewScoped
public class ItemPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ItemFiles files;
  @Inject private ItemReviews reviews;
  @Inject private ItemPictures pictures;
  @Inject private ChosenBank chosen;

  private String code = "";
  private String occupation = "";
  private int level;
  private int version;
  private String note = "";
  private @Nullable ItemState to;
  private transient @Nullable ItemFile file;
  private transient List<ItemMeeting> met = List.of();
  private transient List<LeakedSession> leaked = List.of();
  private transient List<LeakedSession> anew = List.of();

  @PostConstruct
  void open() {
    code = Params.needed("code");
    String asked = Params.get("occupation");
    occupation = asked == null ? chosen.scope().occupation() : asked;
    level = asked == null ? chosen.scope().level() : Params.level();
    read();
  }

  private void read() {
    ItemFile now = files.file(scope(), code);
    version = now.present().version();
    file = now;
  }

  /** Takes the item to the chosen state, in the version that was shown. */
  public void step() {
    ItemState next = to == null ? ItemState.DRAFT : to;
    StepReport report =
        reviews.step(scope(), new StepWanted(next, note.strip(), Map.of(code, version)));
    read();
    leaked = report.sessions();
    anew = report.anew();
    report.refused().forEach(row -> Refused.ifAny(row.reasons()));
    Notices.done("exam.item.stepped");
    note = "";
    to = null;
  }

  /** Shows who met it; that it was read is remembered. */
  public void show() {
    met = files.met(scope(), code);
  }

  /** The bank that the item is in. */
  public ExamScope scope() {
    return new ExamScope(occupation, level);
  }

  public ItemFile getFile() {
    ItemFile now = file;
    return now == null ? files.file(scope(), code) : now;
  }

  /** The picture of the present version as an address that holds it; empty without one. */
  public String getPicture() {
    ItemPicture picture = getFile().present().item().picture();
    return picture == null ? "" : pictures.content(picture.name()).inline();
  }

  /** Hundredths of a percent, in percent as people read it. */
  public BigDecimal percent(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).setScale(1, RoundingMode.HALF_UP);
  }

  /** Ten-thousandths as a number of two places. */
  public BigDecimal share(int tenThousandths) {
    return BigDecimal.valueOf(tenThousandths, 4).setScale(2, RoundingMode.HALF_UP);
  }

  /** Where the present version may go next. */
  public List<ItemState> getSteps() {
    ItemState from = getFile().present().state();
    return Stream.of(ItemState.values()).filter(next -> next.follows(from)).toList();
  }

  public boolean isOpen() {
    return !getSteps().isEmpty();
  }

  public List<ItemMeeting> getMet() {
    return met;
  }

  /** The sessions whose forms hold it, once it was said to be known outside. */
  public List<LeakedSession> getLeaked() {
    return leaked;
  }

  /** The sessions whose paper is to be released anew, once it was retired. */
  public List<LeakedSession> getAnew() {
    return anew;
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }

  public @Nullable ItemState getTo() {
    return to;
  }

  public void setTo(@Nullable ItemState to) {
    this.to = to;
  }
}
