package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.carecert.certificate.domain.Batch.Officer;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.KindLine;
import org.carecert.certificate.domain.NewPassList;
import org.carecert.certificate.domain.PassLine;
import org.carecert.certificate.domain.PassList;
import org.carecert.certificate.domain.PassListCard;
import org.carecert.certificate.domain.PassListChanged;
import org.carecert.certificate.domain.PassListRules;
import org.carecert.certificate.domain.PassSheet;
import org.carecert.certificate.domain.PassedPerson;
import org.carecert.certificate.store.BatchStore;
import org.carecert.certificate.store.PassListStore;
import org.carecert.identity.Callers;
import org.carecert.identity.People;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.Naming;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CityClock;
import org.carecert.shared.Fact;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.jspecify.annotations.Nullable;

/**
 * 合格名单窗口: the desk at which a bureau hands in whom its own course or examination found good
 * (岗位培训合格证, 专项职业能力证书); their certificates are prepared and signed like all others ({@link
 * Batches}).
 */
@Stateless
@RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER})
public class PassLists {
  private static final int MOST_TOLD = 50;

  @Inject private Callers callers;
  @Inject private IssuedKinds kinds;
  @Inject private People people;
  @Inject private PassListStore lists;
  @Inject private BatchStore batches;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The kind of certificate that the caller's body issues from its lists. */
  public CertificateKind kind() {
    return kind(null, callers.current().organisation());
  }

  /**
   * Keeps a list; answers its code.
   *
   * @throws Refused with everything that is wrong about it; then nothing of it is kept
   */
  public String keep(NewPassList given) {
    Caller caller = callers.current();
    Instant now = clock.instant();
    LocalDate today = CityClock.dayOf(now);
    NewPassList list = given.of(kind(given.kind(), caller.organisation()));
    List<PassedPerson> passed = PassListRules.people(list, today);
    lists.handingIn(caller.organisation());
    Map<DocumentNumber, PersonCard> known =
        people.findAll(passed.stream().map(PassedPerson::document).toList());
    Refused.ifAny(contradicting(passed, known));
    PassList kept = new PassList(list, caller.organisation(), officer(caller), now);
    List<Long> ids = recorded(passed, known);
    Refused.ifAny(again(ids, lists.listedAlready(kept, caller.organisation())));
    lists.add(kept);
    for (int i = 0; i < ids.size(); i++) {
      lists.add(new PassLine(kept, ids.get(i), passed.get(i)));
    }
    facts.fire(new PassListChanged(kept.id(), kept.code(), false));
    return kept.code();
  }

  /** The same with its lines in a sheet (XLSX or CSV). */
  public String keep(NewPassList head, byte[] sheet) {
    return keep(head.with(PassSheet.lines(SheetReader.read(sheet, SheetLimits.ROSTER))));
  }

  /** The caller's lists, the newest first. */
  public Slice<PassListCard> list(@Nullable String after, int limit) {
    List<PassList> found =
        lists.list(callers.current().organisation(), Slice.cursor(after), limit + 1);
    Slice<PassList> slice = Slice.of(found, limit, PassList::id);
    return new Slice<>(
        slice.items().stream().map(list -> list.card(lists.count(list.id()))).toList(),
        slice.next());
  }

  /**
   * Takes a list back, as long as nothing came of it.
   *
   * @throws Refused NOT_FOUND, LIST_IN_USE
   */
  public void withdraw(String code) {
    Caller caller = callers.current();
    batches.preparing(caller.organisation(), code);
    PassList list = lists.own(code, caller.organisation());
    if (lists.used(list.id())) {
      throw new Refused(CertificateReason.LIST_IN_USE);
    }
    list.withdraw(officer(caller), clock.instant());
    facts.fire(new PassListChanged(list.id(), code, true));
  }

  private CertificateKind kind(@Nullable CertificateKind wanted, long issuer) {
    return kinds.of(issuer, CityClock.today(clock)).stream()
        .map(KindLine::kind)
        .filter(kind -> !kind.levelled() && (wanted == null || wanted == kind))
        .findFirst()
        .orElseThrow(() -> new Refused(CertificateReason.KIND_NOT_YOURS));
  }

  // The same result is certified once, whoever hands it in again.
  private static List<Refusal> again(List<Long> people, Set<Long> listed) {
    return IntStream.range(0, people.size())
        .filter(i -> listed.contains(people.get(i)))
        .mapToObj(i -> Refusal.at("lines[" + i + "]", CertificateReason.LIST_LINE_KNOWN, i + 1))
        .limit(MOST_TOLD)
        .toList();
  }

  // Who is recorded under another name stops the list: one of the two is wrong.
  private List<Refusal> contradicting(
      List<PassedPerson> passed, Map<DocumentNumber, PersonCard> known) {
    List<Refusal> wrong = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      PersonCard card = known.get(passed.get(i).document());
      if (card != null && !people.called(card, passed.get(i).name())) {
        wrong.add(
            Refusal.at("lines[" + i + "].name", CertificateReason.LIST_LINE_OTHER_NAME, i + 1));
      }
    }
    return wrong;
  }

  // Whoever is known learns his Korean name here, if none was; the others are recorded at once.
  private List<Long> recorded(List<PassedPerson> passed, Map<DocumentNumber, PersonCard> known) {
    Map<DocumentNumber, Long> ids = new HashMap<>();
    Map<DocumentNumber, Naming> newcomers = new LinkedHashMap<>();
    for (PassedPerson one : passed) {
      PersonCard card = known.get(one.document());
      if (card == null) {
        newcomers.put(one.document(), new Naming(one.name(), one.koreanName()));
      } else if (card.koreanName() == null && one.koreanName() != null) {
        ids.put(one.document(), people.recorded(one.name(), one.koreanName(), one.document()));
      } else {
        ids.put(one.document(), card.id());
      }
    }
    ids.putAll(people.recordedAll(newcomers));
    return passed.stream().map(one -> ids.get(one.document())).toList();
  }

  private static Officer officer(Caller caller) {
    return new Officer(caller.accountId(), caller.displayName());
  }
}
