package org.carecert.certificate.print;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.carecert.certificate.domain.PrintLine;
import org.carecert.certificate.domain.PrintList;
import org.carecert.certificate.domain.RefusedLine;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.carecert.shared.paper.Paper;
import org.carecert.shared.paper.Paper.At;
import org.carecert.standard.domain.Level;

/**
 * 打印清单: which sheet of the printed stack is whose, with room for who receives and who hands out;
 * behind it who has no certificate and why.
 */
public final class PrintListPaper {
  private static final int ROWS = 16;
  private static final float BOTTOM = 178;
  private static final float ROW = 8.4f;
  private static final float LEADING = 4.4f;
  // Of running text at most so many characters stand on a line of the last column.
  private static final int LETTERS = 46;
  private static final float[] X = {15, 25, 70, 104, 143, 180, 210, 236};
  private static final String[] HEADER = {
    "papers.place",
    "number",
    "copies.serial",
    "holder",
    "occupation",
    "level",
    "issuedOn",
    "papers.received"
  };
  private static final float[] REFUSED_X = {15, 25, 70, 106, 140};
  private static final String[] REFUSED_HEADER = {
    "papers.place", "holder", "occupation", "level", "papers.why"
  };
  private static final float[] SIGNED_X = {15, 115, 215};
  private static final String[] SIGNED = {"papers.handedOutBy", "papers.checkedBy", "papers.day"};
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(CityClock.ZONE);

  private final PrintList list;
  private final Instant made;

  private PrintListPaper(PrintList list, Instant made) {
    this.list = list;
    this.made = made;
  }

  /** The list of a batch on as many sheets as it needs. */
  public static byte[] pdf(PrintList list, Instant made) {
    return new PrintListPaper(list, made).pdf();
  }

  private byte[] pdf() {
    List<Consumer<ListSheet>> pages = new ArrayList<>();
    for (int from = 0; from == 0 || from < list.lines().size(); from += ROWS) {
      List<PrintLine> part = list.lines().subList(from, Math.min(list.lines().size(), from + ROWS));
      pages.add(sheet -> issued(sheet, part));
    }
    for (List<Told> part : refusedPages()) {
      pages.add(sheet -> refused(sheet, part));
    }
    List<Consumer<Paper>> drawings = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Consumer<ListSheet> page = pages.get(i);
      String counted = word("papers.page", String.valueOf(i + 1), String.valueOf(pages.size()));
      drawings.add(paper -> page.accept(new ListSheet(paper, counted)));
    }
    return Paper.bound(
        Paper.Sheet.A4_LANDSCAPE,
        new Paper.Imprint(title() + " " + list.batch(), list.batch(), Language.ZH, made),
        drawings);
  }

  private void issued(ListSheet sheet, List<PrintLine> lines) {
    sheet.head(title(), note(list.lines().size()));
    sheet.columns(X, words(HEADER));
    float y = ListSheet.TOP;
    for (PrintLine line : lines) {
      sheet.row(X, y, cells(line));
      sheet.rule(y + 2.8f);
      y += ROW;
    }
    for (int i = 0; i < SIGNED.length; i++) {
      sheet.toSign(new At(SIGNED_X[i], 194), word(SIGNED[i]));
    }
  }

  private static List<String> cells(PrintLine line) {
    return List.of(
        String.valueOf(line.place()),
        line.number(),
        line.printSerial(),
        line.holder(),
        line.occupation(),
        Level.name(line.level()),
        line.issuedOn().toString());
  }

  private void refused(ListSheet sheet, List<Told> lines) {
    sheet.head(word("papers.refused"), note(list.refused().size()));
    sheet.columns(REFUSED_X, words(REFUSED_HEADER));
    float y = ListSheet.TOP;
    for (Told told : lines) {
      RefusedLine line = told.line();
      sheet.row(
          REFUSED_X,
          y,
          List.of(
              String.valueOf(told.place()),
              line.name(),
              line.occupation(),
              Level.name(line.level())));
      float column = REFUSED_X[REFUSED_X.length - 1];
      sheet.running(new Paper.Column(column, y, ListSheet.RIGHT - column, LEADING, 0), told.why());
      y += told.height();
      sheet.rule(y - ROW + 2.8f);
    }
  }

  private List<List<Told>> refusedPages() {
    List<List<Told>> pages = new ArrayList<>();
    float y = Float.MAX_VALUE;
    int place = 0;
    for (RefusedLine line : list.refused()) {
      place++;
      Told told = new Told(place, line, why(line));
      if (y + told.height() > BOTTOM) {
        pages.add(new ArrayList<>());
        y = ListSheet.TOP;
      }
      pages.get(pages.size() - 1).add(told);
      y += told.height();
    }
    return pages;
  }

  private static String why(RefusedLine line) {
    StringBuilder why = new StringBuilder();
    line.reasons().forEach(reason -> why.append(Texts.of(Language.ZH, reason)));
    return why.toString();
  }

  private String note(int people) {
    return word("papers.batch", list.batch(), MINUTE.format(made), String.valueOf(people));
  }

  private String title() {
    return Texts.of(Language.ZH, list.kind()) + word("papers.title");
  }

  private static List<String> words(String... keys) {
    return java.util.stream.Stream.of(keys).map(PrintListPaper::word).toList();
  }

  private static String word(String key, Object... args) {
    return Texts.of(Language.ZH, "certificate", key, args);
  }

  /** Somebody without a certificate, and how much room it takes to say why. */
  private record Told(int place, RefusedLine line, String why) {
    float height() {
      int lines = (why.codePointCount(0, why.length()) + LETTERS - 1) / LETTERS;
      return ROW + (Math.max(1, lines) - 1) * LEADING;
    }
  }
}
