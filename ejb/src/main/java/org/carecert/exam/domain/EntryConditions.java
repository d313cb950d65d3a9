package org.carecert.exam.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 申报条件组: the entry conditions of one occupation and level, any one of which suffices, in the
 * standard's order.
 */
public record EntryConditions(List<EntryCondition> all) {
  private static final String OR = " | ";
  private static final String AND = " + ";
  private static final String AGE = "AGE";
  private static final String WORK = "WORK ";
  private static final String CERTIFICATE = "CERTIFICATE ";
  private static final String SCHOOLING = "SCHOOLING ";

  public EntryConditions {
    all = List.copyOf(all);
  }

  /** As they are kept. */
  public static EntryConditions read(String text) {
    List<String> each = Arrays.asList(text.split(" \\| ", -1));
    return new EntryConditions(
        IntStream.range(0, each.size()).mapToObj(i -> condition(i + 1, each.get(i))).toList());
  }

  private static EntryCondition condition(int no, String text) {
    Integer years = null;
    Integer level = null;
    Schooled schooling = null;
    List<EntryFactKind> papers = new ArrayList<>();
    for (String part : text.split(" \\+ ", -1)) {
      if (part.startsWith(WORK)) {
        years = Integer.valueOf(part.substring(WORK.length()));
      } else if (part.startsWith(CERTIFICATE)) {
        level = Integer.valueOf(part.substring(CERTIFICATE.length()));
      } else if (part.startsWith(SCHOOLING)) {
        schooling = Schooled.valueOf(part.substring(SCHOOLING.length()));
      } else if (!part.equals(AGE)) {
        papers.add(EntryFactKind.valueOf(part));
      }
    }
    return new EntryCondition(no, years, level, schooling, papers);
  }

  /** To be kept. */
  public String written() {
    return all.stream().map(EntryConditions::written).collect(Collectors.joining(OR));
  }

  private static String written(EntryCondition each) {
    List<String> parts = new ArrayList<>();
    add(parts, CERTIFICATE, each.certificateLevel());
    add(parts, SCHOOLING, each.schooling());
    each.papers().forEach(paper -> parts.add(paper.name()));
    add(parts, WORK, each.workYears());
    return parts.isEmpty() ? AGE : String.join(AND, parts);
  }

  private static void add(List<String> parts, String what, @Nullable Object value) {
    if (value != null) {
      parts.add(what + value);
    }
  }

  /**
   * Whether a person meets one of them on a day, which, and else everything that lacks.
   *
   * @param occupation of the exam; what he showed for other ones alone does not count
   */
  public EntryVerdict verdict(String occupation, List<EntryFactDraft> shown, LocalDate day) {
    List<EntryFactDraft> facts = shown.stream().filter(fact -> fact.counts(occupation)).toList();
    List<Refusal> faults = new ArrayList<>();
    for (EntryCondition condition : all) {
      List<Refusal> lacks = condition.lacks(facts, day);
      if (lacks.isEmpty()) {
        return EntryVerdict.met(condition.no());
      }
      faults.addAll(lacks);
    }
    return EntryVerdict.lacking(faults);
  }
}
