package org.carecert.home.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.carecert.shared.Role;

/** The menu: one table of who sees which entry, in the order of a life. */
public final class Menu {
  private static final int MOST = 6;

  private static final List<Line> TABLE =
      List.of(
          new Line(Set.of(Role.CANDIDATE), "training.learning.title", "/training/learn.xhtml"),
          new Line(
              Set.of(Role.SCHOOL, Role.INSPECTOR, Role.AUDITOR),
              "training.cohorts.title",
              "/training/cohorts.xhtml"),
          new Line(Set.of(Role.SCHOOL), "training.courses.title", "/training/courses.xhtml"),
          new Line(
              Set.of(Role.HR_CLERK, Role.HR_REVIEWER),
              "training.openings.title",
              "/training/openings.xhtml"),
          new Line(Set.of(Role.EVALUATOR), "exam.items.title", "/exam/items.xhtml"),
          new Line(Set.of(Role.EVALUATOR), "exam.blueprints.title", "/exam/blueprints.xhtml"),
          new Line(Set.of(Role.EVALUATOR), "exam.blueprints.practicals", "/exam/practicals.xhtml"),
          new Line(Set.of(Role.EVALUATOR), "exam.sessions.title", "/exam/sessions.xhtml"),
          new Line(Set.of(Role.EVALUATOR), "exam.batch.title", "/exam/batch.xhtml"),
          new Line(
              Set.of(Role.EVALUATOR), "exam.accommodations.title", "/exam/accommodations.xhtml"),
          new Line(
              Set.of(Role.EVALUATOR, Role.INVIGILATOR),
              "exam.console.title",
              "/exam/console.xhtml"),
          new Line(Set.of(Role.EVALUATOR), "exam.rechecks.title", "/exam/rechecks.xhtml"),
          new Line(Set.of(Role.EVALUATOR), "exam.retention.title", "/exam/retention.xhtml"),
          new Line(
              Set.of(Role.HR_CLERK, Role.HR_REVIEWER, Role.AUDITOR),
              "exam.outliers.title",
              "/exam/outliers.xhtml"),
          new Line(Set.of(Role.ASSESSOR), "exam.marks.title", "/exam/marks.xhtml"),
          new Line(Set.of(Role.ASSESSOR), "exam.review.title", "/exam/review.xhtml"),
          new Line(Set.of(Role.ASSESSOR), "exam.tablet.title", "/exam/tablet.xhtml"),
          new Line(Set.of(Role.ASSESSOR), "exam.readings.title", "/exam/readings.xhtml"),
          new Line(Set.of(Role.CANDIDATE), "exam.mine.title", "/exam/mine.xhtml"),
          new Line(
              Set.of(Role.EVALUATOR, Role.HR_REVIEWER, Role.AUDITOR),
              "exam.receipt.title",
              "/exam/receipt.xhtml"),
          new Line(
              Set.of(
                  Role.HR_CLERK,
                  Role.HR_REVIEWER,
                  Role.HEALTH_CLERK,
                  Role.HEALTH_REVIEWER,
                  Role.AUDITOR),
              "registry.workers.title",
              "/registry/workers.xhtml"),
          new Line(
              Set.of(
                  Role.HR_CLERK,
                  Role.HR_REVIEWER,
                  Role.HEALTH_CLERK,
                  Role.HEALTH_REVIEWER,
                  Role.FACILITY),
              "registry.verify.title",
              "/registry/verify.xhtml"),
          new Line(
              Set.of(Role.HR_CLERK, Role.HEALTH_CLERK),
              "registry.imports.title",
              "/registry/imports.xhtml"),
          new Line(
              Set.of(
                  Role.HR_CLERK,
                  Role.HR_REVIEWER,
                  Role.HEALTH_CLERK,
                  Role.HEALTH_REVIEWER,
                  Role.AUDITOR),
              "sanction.list.title",
              "/sanction/sanctions.xhtml"),
          new Line(
              Set.of(
                  Role.FACILITY,
                  Role.HEALTH_CLERK,
                  Role.HEALTH_REVIEWER,
                  Role.INSPECTOR,
                  Role.AUDITOR),
              "filing.filings.title",
              "/filing/filings.xhtml"),
          new Line(PageAccess.ISSUERS, "certificate.batches.title", "/certificate/batches.xhtml"),
          new Line(Set.of(Role.CANDIDATE), "certificate.mine.title", "/certificate/mine.xhtml"),
          new Line(
              Set.of(
                  Role.SCHOOL,
                  Role.EVALUATOR,
                  Role.HR_CLERK,
                  Role.HR_REVIEWER,
                  Role.HEALTH_CLERK,
                  Role.HEALTH_REVIEWER,
                  Role.AUDITOR),
              "certificate.certificate.title",
              "/certificate/certificate.xhtml"),
          new Line(Set.of(Role.CANDIDATE), "subsidy.mine.title", "/subsidy/mine.xhtml"),
          new Line(
              Set.of(Role.HR_CLERK, Role.HR_REVIEWER, Role.AUDITOR),
              "subsidy.claims.title",
              "/subsidy/claims.xhtml"),
          new Line(
              Set.of(Role.HR_CLERK, Role.HR_REVIEWER, Role.AUDITOR),
              "subsidy.payments.title",
              "/subsidy/payments.xhtml"),
          new Line(
              Set.of(Role.HR_CLERK, Role.HR_REVIEWER, Role.AUDITOR),
              "subsidy.rules.title",
              "/subsidy/rules.xhtml"),
          new Line(
              Set.of(Role.HR_CLERK, Role.HR_REVIEWER, Role.AUDITOR),
              "subsidy.shortage.title",
              "/subsidy/shortage.xhtml"),
          new Line(Set.of(Role.CANDIDATE), "home.file.title", "/home/file.xhtml"),
          new Line(Set.of(Role.ADMIN), "identity.accounts.title", "/identity/accounts.xhtml"),
          new Line(
              Set.of(Role.ADMIN, Role.AUDITOR, Role.HR_REVIEWER, Role.HEALTH_REVIEWER),
              "standard.parameters.title",
              "/standard/parameters.xhtml"),
          new Line(
              Set.of(Role.ADMIN, Role.AUDITOR, Role.HR_REVIEWER, Role.HEALTH_REVIEWER),
              "standard.days.title",
              "/standard/working-days.xhtml"),
          new Line(
              Set.of(Role.ADMIN, Role.AUDITOR, Role.HR_REVIEWER, Role.HEALTH_REVIEWER),
              "standard.needs.title",
              "/standard/post-needs.xhtml"),
          new Line(
              Set.of(Role.ADMIN, Role.AUDITOR, Role.HR_REVIEWER, Role.HEALTH_REVIEWER),
              "standard.proposals.title",
              "/standard/proposals.xhtml"),
          new Line(
              Set.of(Role.ADMIN, Role.AUDITOR, Role.HR_CLERK, Role.HR_REVIEWER),
              "exam.conditions.title",
              "/exam/entry-standards.xhtml"),
          new Line(
              Set.of(Role.ADMIN, Role.AUDITOR),
              "notice.deliveries.title",
              "/notice/deliveries.xhtml"),
          new Line(Set.of(Role.AUDITOR), "audit.log.title", "/audit/log.xhtml"));

  private Menu() {}

  /** The entries for who has these roles, on this page. */
  public static List<Entry> of(Predicate<String> inRole, String path) {
    return TABLE.stream()
        .filter(line -> line.roles().stream().anyMatch(role -> inRole.test(role.name())))
        .map(line -> new Entry(line.text(), line.path(), line.path().equals(path)))
        .toList();
  }

  /**
   * What the header shows of them: all where there is room; else all but one of the most, in their
   * order, and always the entry of this page.
   */
  public static List<Entry> inSight(List<Entry> entries) {
    if (entries.size() <= MOST) {
      return entries;
    }
    int room = MOST - 1;
    boolean further = entries.subList(room, entries.size()).stream().anyMatch(Entry::current);
    List<Entry> shown = new ArrayList<>(entries.subList(0, further ? room - 1 : room));
    entries.stream().filter(entry -> further && entry.current()).forEach(shown::add);
    return shown;
  }

  /** An entry as it is shown. */
  public record Entry(String text, String path, boolean current) {}

  private record Line(Set<Role> roles, String text, String path) {}
}
