package org.carecert.filing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carecert.filing.domain.Checked;
import org.carecert.filing.domain.FiledClass;
import org.carecert.filing.domain.FiledMaterial;
import org.carecert.filing.domain.FiledStaff;
import org.carecert.filing.domain.Filing;
import org.carecert.filing.domain.FilingReceipt;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.domain.SecondEngagement;
import org.carecert.filing.domain.StaffFault;
import org.carecert.filing.domain.StaffLine;
import org.carecert.filing.domain.StaffStanding;
import org.carecert.filing.domain.StaffView;
import org.carecert.filing.store.FilingStore;
import org.jspecify.annotations.Nullable;

/** 备案视图柜台: a counter that puts together what facility and bureau read of a filing. */
@Stateless
@PermitAll
public class Views {
  @Inject private FilingStore store;
  @Inject private Checks checks;

  /** The filing, checked as of now. */
  public FilingView of(Filing filing) {
    return of(filing, checks.check(filing));
  }

  /** What is found now. */
  public Checked check(Filing filing) {
    return checks.check(filing);
  }

  /** The rows whose second engagement is allowed. */
  public Set<String> allowed(Filing filing) {
    return checks.allowed(filing.id());
  }

  /** Working days left until a day; null if there is none. */
  public @Nullable Integer daysLeft(@Nullable LocalDate dueOn) {
    return checks.daysLeft(dueOn);
  }

  /** The filing with what was just found. */
  public FilingView of(Filing filing, Checked checked) {
    long id = filing.id();
    Set<String> allowed = checks.allowed(id);
    List<FiledClass> classes = store.classes(id);
    return new FilingView(
        filing.code(),
        filing.state(),
        filing.receivedAt(),
        filing.completedAt(),
        filing.receiptDueOn(),
        filing.conformityDueOn(),
        filing.provisional(),
        checks.daysLeft(filing.dueOn()),
        filing.facility(),
        classes.stream().mapToInt(row -> row.line().places()).sum(),
        classes.stream().map(FiledClass::line).toList(),
        store.staff(id).stream().map(row -> staff(row, checked, allowed)).toList(),
        store.materials(id).stream().map(FiledMaterial::line).toList(),
        checked.findings(),
        store.findings(id, filing.rounds()),
        store.events(id),
        store.receipt(id).map(FilingReceipt::card).orElse(null));
  }

  private static StaffView staff(FiledStaff row, Checked checked, Set<String> allowed) {
    // The number is not opened for a view: a masked one was kept beside it.
    StaffLine line = row.line(row.documentMasked());
    List<StaffStanding> standings = checked.of(row.ref());
    return new StaffView(
        line.ref(),
        line.name(),
        row.documentMasked(),
        line.certificateNumber(),
        line.posts(),
        line.from(),
        line.secondEngagementReason(),
        second(line, allowed),
        standings.stream().allMatch(StaffStanding::mayWork),
        standings.stream()
            .flatMap(standing -> standing.faults().stream())
            .map(StaffFault::code)
            .distinct()
            .toList());
  }

  private static SecondEngagement second(StaffLine line, Set<String> allowed) {
    if (allowed.contains(line.ref())) {
      return SecondEngagement.ALLOWED;
    }
    return line.secondEngagementReason() == null ? SecondEngagement.NONE : SecondEngagement.ASKED;
  }
}
