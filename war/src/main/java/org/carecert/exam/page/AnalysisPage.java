package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.ItemAnalyses;
import org.carecert.exam.domain.AnalysisCard;
import org.carecert.exam.domain.AnalysisLines;
import org.carecert.exam.domain.ItemStatistic;
import org.carecert.exam.domain.OptionStatistic;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.SessionState;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The page of what a session says of its items: a chart, the table beneath, and what to look at.
 */
@Named
@ViewScoped
public class AnalysisPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ItemAnalyses analyses;
  @Inject private ExamSessions sessions;

  private String code = "";
  private transient @Nullable SessionCard session;
  private @Nullable String form;
  private transient List<AnalysisCard> cards = List.of();
  private transient @Nullable Sheet sheet;
  private transient AnalysisLines lines = new AnalysisLines(0, 0);

  /** A form with its items. */
  public record Sheet(AnalysisCard card, List<Row> rows, List<Bar> facility, List<Bar> apart) {}

  /** An item in the table. */
  public record Row(
      ItemStatistic item,
      String code,
      BigDecimal facility,
      @Nullable BigDecimal discrimination,
      BigDecimal upperLower,
      String options,
      boolean weak) {}

  @PostConstruct
  void open() {
    code = Params.needed("code");
    session = sessions.card(code);
    lines = analyses.lines(code);
    form = Params.get("form");
    show(analyses.of(code));
  }

  // The form that was asked for, or the first.
  private void show(List<AnalysisCard> all) {
    cards = all;
    sheet =
        all.stream()
            .filter(card -> form == null || form.isEmpty() || card.form().equals(form))
            .findFirst()
            .map(this::sheet)
            .orElse(null);
  }

  /** Analyses the session again. */
  public void again() {
    show(analyses.again(code));
    Notices.done("exam.analysis.done");
  }

  private Sheet sheet(AnalysisCard card) {
    List<Row> rows = card.items().stream().map(this::row).toList();
    List<Bar> facility = new ArrayList<>();
    List<Bar> apart = new ArrayList<>();
    for (Row row : rows) {
      String label = row.item.no() + " " + row.code;
      facility.add(Bar.of(label, row.facility, lines.facility()));
      BigDecimal measured = row.discrimination;
      if (measured != null) {
        // A bar cannot be shorter than nothing; the table says how far below it is.
        BigDecimal shown = measured.movePointRight(2).max(BigDecimal.ZERO);
        apart.add(Bar.of(label, shown, lines.discrimination()));
      }
    }
    return new Sheet(card, rows, facility, apart);
  }

  private Row row(AnalysisCard.Line line) {
    ItemStatistic item = line.statistic();
    Integer discrimination = item.discrimination();
    boolean flat = discrimination != null && discrimination < lines.discrimination() * 100;
    boolean hard = item.facility() < lines.facility() * 100;
    return new Row(
        item,
        line.code(),
        BigDecimal.valueOf(item.facility(), 2).setScale(1, RoundingMode.HALF_UP),
        discrimination == null ? null : hundredths(discrimination),
        hundredths(item.upperLower()),
        item.options().stream().map(AnalysisPage::option).collect(Collectors.joining(" · ")),
        flat || hard || item.options().stream().anyMatch(OptionStatistic::weak));
  }

  private static BigDecimal hundredths(int tenThousandths) {
    return BigDecimal.valueOf(tenThousandths, 4).setScale(2, RoundingMode.HALF_UP);
  }

  // The right option carries a star, a distractor that deserves a look an exclamation mark.
  private static String option(OptionStatistic option) {
    String mark = option.right() ? "*" : option.weak() ? "!" : "";
    return option.letter() + mark + " " + Math.round(option.share() / 100.0) + "%";
  }

  public @Nullable SessionCard getSession() {
    return session;
  }

  public boolean isPublished() {
    return session != null && session.state() == SessionState.PUBLISHED;
  }

  /** The form that is shown; null before any analysis. */
  public @Nullable Sheet getSheet() {
    return sheet;
  }

  public List<AnalysisCard> getCards() {
    return cards;
  }

  public AnalysisLines getLines() {
    return lines;
  }

  public String getCode() {
    return code;
  }
}
