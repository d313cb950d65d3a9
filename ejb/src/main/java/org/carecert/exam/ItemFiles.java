package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ItemChange;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemFile;
import org.carecert.exam.domain.ItemMeasure;
import org.carecert.exam.domain.ItemMeeting;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemStep;
import org.carecert.exam.domain.ItemVersion;
import org.carecert.exam.domain.ItemVersionLine;
import org.carecert.exam.store.ItemStore;
import org.carecert.exam.store.StatisticStore;
import org.carecert.identity.Callers;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 试题档案: the evaluation organisation's desk for one item: its versions, its life, who met it. */
@Stateless
public class ItemFiles {
  @Inject private ItemStore items;
  @Inject private StatisticStore statistics;
  @Inject private ItemMeetings meetings;
  @Inject private Callers callers;
  @Inject private Officers officers;

  /** What an item says and said, with what was measured of each version, and its life. */
  @RolesAllowed(Role.N_EVALUATOR)
  public ItemFile file(ExamScope scope, String code) {
    long item = item(scope, code);
    List<ItemVersion> versions = items.versionsOf(item);
    Map<Long, List<ItemStep>> steps = items.steps(versions.stream().map(ItemVersion::id).toList());
    Map<Long, Caller> accounts =
        officers.of(
            Stream.concat(
                    versions.stream().map(ItemVersion::createdBy),
                    steps.values().stream().flatMap(List::stream).map(ItemStep::byAccount))
                .collect(Collectors.toSet()));
    Map<Integer, ItemDraft> said = items.said(item, code);
    Map<Long, List<ItemMeasure>> measured = statistics.measured(item);
    return new ItemFile(
        items
            .search(callers.current().organisation(), ItemQuery.of(scope, List.of(code)), 0, 1)
            .get(0),
        versions.stream()
            .map(
                v ->
                    new ItemVersionLine(
                        v.version(),
                        name(accounts, v.createdBy()),
                        v.createdAt(),
                        Objects.requireNonNull(said.get(v.version())),
                        changes(said, v.version()),
                        measured.getOrDefault(v.id(), List.of()),
                        steps.getOrDefault(v.id(), List.of()).stream()
                            .map(step -> step.line(name(accounts, step.byAccount())))
                            .toList()))
            .toList(),
        meetings.count(item));
  }

  private static List<ItemChange> changes(Map<Integer, ItemDraft> said, int version) {
    ItemDraft before = said.get(version - 1);
    return before == null
        ? List.of()
        : ItemChange.between(before, Objects.requireNonNull(said.get(version)));
  }

  private static String name(Map<Long, Caller> accounts, long account) {
    return Optional.ofNullable(accounts.get(account)).map(Caller::username).orElse("");
  }

  /** Who had the item on his paper, the newest first; remembered as a reading of their files. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<ItemMeeting> met(ExamScope scope, String code) {
    return meetings.read(item(scope, code));
  }

  private long item(ExamScope scope, String code) {
    return items
        .item(callers.current().organisation(), scope, code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
