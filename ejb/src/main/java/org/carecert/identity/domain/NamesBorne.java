package org.carecert.identity.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * 历次姓名: what a person is called and was called before (民法典 第一千零一十六条).
 *
 * @param card the person as he is called now
 * @param former the names that were superseded, the earliest first
 */
public record NamesBorne(PersonCard card, List<Former> former) {
  public NamesBorne {
    former = List.copyOf(former);
  }

  /**
   * A name that another took the place of.
   *
   * @param until when
   * @param basis the document on which that rests
   */
  public record Former(Naming naming, Instant until, String basis) {}

  /** What he was called at a moment. */
  public Naming at(Instant moment) {
    return former.stream()
        .filter(name -> name.until().isAfter(moment))
        .map(Former::naming)
        .findFirst()
        .orElseGet(this::present);
  }

  /** What he was called at a moment and later. */
  public List<String> since(Instant moment) {
    List<String> names = new ArrayList<>();
    former.stream()
        .filter(name -> name.until().isAfter(moment))
        .forEach(name -> names.add(name.naming().name()));
    names.add(card.name());
    return names;
  }

  /** What he was called up to a moment. */
  public List<String> upTo(Instant moment) {
    List<String> names = new ArrayList<>();
    former.stream()
        .filter(name -> !name.until().isAfter(moment))
        .forEach(name -> names.add(name.naming().name()));
    names.add(at(moment).name());
    return names;
  }

  private Naming present() {
    return new Naming(card.name(), card.koreanName());
  }
}
