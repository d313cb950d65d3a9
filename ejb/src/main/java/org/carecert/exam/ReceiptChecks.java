package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.HeldReceipt;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.ReceiptCard;
import org.carecert.exam.domain.ReceiptFinding;
import org.carecert.exam.domain.Reopening;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.ReceiptStore;
import org.carecert.exam.store.SealKey;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 回执核验: the desk that settles what was handed in. Who has a receipt is told whether the server made
 * it, and whether the answers that are stored now, each read anew, are those that were handed in.
 */
@Stateless
public class ReceiptChecks {
  private static final int LONGEST = 500;

  @Inject private ReceiptStore receipts;
  @Inject private AttemptStore attempts;
  @Inject private OwnSessions own;
  @Inject private SealKey key;
  @Inject private Roll roll;

  /**
   * Checks a receipt: a candidate his own, an evaluation organisation those of its sessions, the
   * bureau and the auditor any. Everything else is unknown, whatever it is.
   *
   * @param given the code as it was typed; blanks, dashes and small letters do not matter
   */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_EVALUATOR, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public ReceiptCard check(String given) {
    new Require().text("receipt", given, LONGEST).check();
    String code = given.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    Optional<Attempt> standing = receipts.standing(code);
    Optional<Reopening> former = receipts.earlier(code);
    if (standing.isPresent()) {
      return card(standing.get(), standing.get().held());
    }
    if (former.isPresent()) {
      Attempt attempt = receipts.attempt(former.get().attemptId());
      return card(attempt, new HeldReceipt(attempt.code(), former.get().receipt(), null, true));
    }
    return ReceiptCard.UNKNOWN;
  }

  private ReceiptCard card(Attempt attempt, HeldReceipt held) {
    ExamSession session = own.of(receipts.session(attempt));
    Caller caller = own.caller();
    if (!may(caller, session, attempt)) {
      return ReceiptCard.UNKNOWN;
    }
    boolean himself = caller.has(Role.CANDIDATE);
    List<Roll.Seated> all = himself ? roll.seated(session) : roll.read(session, "receipt");
    Roll.Seated seated =
        all.stream()
            .filter(each -> each.admission().id() == attempt.admissionId())
            .findFirst()
            .orElseThrow();
    ReceiptFinding finding =
        held.against(key.seals(), attempts.responses(attempt.id()), attempts.answers(attempt.id()));
    Receipt receipt = held.receipt();
    return new ReceiptCard(
        finding.standing(),
        new ReceiptCard.HandedIn(
            session.code(),
            session.plan().name(),
            seated.admission().seat(),
            masked(seated.person().name()),
            seated.person().maskedNumber(),
            receipt.finishedAt(),
            receipt.finishedBy(),
            receipt.digest(),
            held.earlier(),
            finding.answers(),
            finding.differing()));
  }

  private static boolean may(Caller caller, ExamSession session, Attempt attempt) {
    return caller.has(Role.HR_REVIEWER)
        || caller.has(Role.AUDITOR)
        || (caller.has(Role.EVALUATOR) && session.ownerId() == caller.organisation())
        || (caller.has(Role.CANDIDATE) && attempt.personId() == caller.person());
  }

  private static String masked(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first) + "*".repeat((int) name.codePoints().count() - 1);
  }
}
