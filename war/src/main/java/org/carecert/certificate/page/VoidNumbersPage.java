package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.certificate.VoidNumbers;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.certificate.domain.VoidCause;
import org.carecert.certificate.domain.VoidLine;
import org.carecert.certificate.domain.VoidWanted;
import org.carecert.home.page.Filters;
import org.carecert.home.page.Words;
import org.carecert.shared.Slice;
import org.carecert.shared.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The void register: which numbers stand on no certificate, why, and under whose signature. */
@Named
@ViewScoped
public class VoidNumbersPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;
  private static final String YEAR = "void-numbers:year";
  private static final String SERIES = "void-numbers:series";
  private static final String CAUSE = "void-numbers:cause";
  private static final String AGAIN = "/certificate/void-numbers?faces-redirect=true";

  @Inject private VoidNumbers voids;
  @Inject private Filters filters;
  @Inject private Words words;

  private @Nullable Integer year;
  private @Nullable String series;
  private @Nullable VoidCause cause;
  private transient List<NumberSeries> known = List.of();
  private transient List<VoidLine> lines = List.of();
  private @Nullable String next;

  @PostConstruct
  void open() {
    known = voids.series();
    String years = filters.of(YEAR);
    year = getYears().stream().filter(y -> years.equals(y.toString())).findFirst().orElse(null);
    String key = filters.of(SERIES);
    series = known.stream().map(NumberSeries::key).filter(key::equals).findFirst().orElse(null);
    String why = filters.of(CAUSE);
    cause = getCauses().stream().filter(c -> c.name().equals(why)).findFirst().orElse(null);
    Slice<VoidLine> page = voids.list(wanted(), Faces.getRequestParameter("after"), SHOWN);
    lines = page.items();
    next = page.next();
  }

  /** Shows what is looked for, now and when the page is opened again. */
  public String search() {
    filters.keep(YEAR, year == null ? null : year.toString());
    filters.keep(SERIES, series);
    filters.keep(CAUSE, cause == null ? null : cause.name());
    return AGAIN;
  }

  /** Shows all of them again. */
  public String clear() {
    Stream.of(YEAR, SERIES, CAUSE).forEach(filter -> filters.keep(filter, null));
    return AGAIN;
  }

  /** Whether something was looked for. */
  public boolean isRemembered() {
    return Stream.of(YEAR, SERIES, CAUSE).anyMatch(filter -> !filters.of(filter).isEmpty());
  }

  /** Sends all of what is looked for as a workbook. */
  public void export() throws IOException {
    byte[] sheet = voids.sheet(wanted(), SheetFormat.XLSX, words.language());
    Faces.sendFile(sheet, "void-numbers.xlsx", true);
  }

  /** A series in words: kind, body, year, level. */
  public String told(NumberSeries one) {
    String level = one.level() == 0 ? "" : " · " + words.level(one.level());
    return words.of(one.kind()) + " · " + one.body() + " · " + one.year() + level;
  }

  private VoidWanted wanted() {
    return new VoidWanted(year, series, cause);
  }

  public List<VoidLine> getLines() {
    return lines;
  }

  /** From where the next page goes on, null at the end. */
  public @Nullable String getNext() {
    return next;
  }

  /** The years in which a number is void, the newest first. */
  public List<Integer> getYears() {
    return known.stream()
        .map(NumberSeries::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The series in which a number is void. */
  public List<NumberSeries> getKnown() {
    return known;
  }

  /** The causes that a number can have. */
  public List<VoidCause> getCauses() {
    return List.of(VoidCause.values());
  }

  public @Nullable Integer getYear() {
    return year;
  }

  public void setYear(@Nullable Integer year) {
    this.year = year;
  }

  public @Nullable String getSeries() {
    return series;
  }

  public void setSeries(@Nullable String series) {
    this.series = series;
  }

  public @Nullable VoidCause getCause() {
    return cause;
  }

  public void setCause(@Nullable VoidCause cause) {
    this.cause = cause;
  }
}
