package org.carecert.home.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.shared.Role;

/**
 * Who may open which page: the longest matching path prefix counts. Doors check again; this table
 * only spares people pages that would refuse them.
 */
public final class PageAccess {
  /** The bureaus' own people. */
  public static final Set<Role> BUREAUS =
      Set.of(Role.HR_CLERK, Role.HR_REVIEWER, Role.HEALTH_CLERK, Role.HEALTH_REVIEWER);

  /** Whoever issues certificates for a body (DOMAIN §3.1). */
  public static final Set<Role> ISSUERS = with(BUREAUS, Role.SCHOOL, Role.EVALUATOR);

  private static final Set<Role> ALL = Set.of(Role.values());

  private static final List<String> PUBLIC =
      List.of(
          "/index.xhtml",
          "/identity/sign-in.xhtml",
          "/identity/activate.xhtml",
          "/home/privacy.xhtml",
          "/home/error.xhtml",
          "/registry/check.xhtml",
          "/filing/directory.xhtml",
          "/subsidy/publicity.xhtml",
          "/certificates/v",
          "/v", // also the worker that keeps that page
          "/jakarta.faces.resource/",
          "/resources/");

  private static final Map<String, Set<Role>> TABLE = table();

  private PageAccess() {}

  /** What happens to a request. */
  public enum Verdict {
    OPEN,
    SIGN_IN,
    FORBIDDEN
  }

  /** The verdict on a path for this request. */
  public static Verdict of(String path, HttpServletRequest request) {
    if (path.isEmpty() || path.equals("/") || PUBLIC.stream().anyMatch(path::startsWith)) {
      return Verdict.OPEN;
    }
    if (request.getUserPrincipal() == null) {
      return Verdict.SIGN_IN;
    }
    return roles(path).stream().anyMatch(role -> request.isUserInRole(role.name()))
        ? Verdict.OPEN
        : Verdict.FORBIDDEN;
  }

  private static Set<Role> with(Set<Role> some, Role... more) {
    return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Role> roles(String path) {
    return TABLE.entrySet().stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
        .map(Map.Entry::getValue)
        .orElse(ALL);
  }

  private static Map<String, Set<Role>> table() {
    Map<String, Set<Role>> table = new LinkedHashMap<>();
    upToTheCertificate(table);
    fromTheCertificateOn(table);
    return table;
  }

  private static void upToTheCertificate(Map<String, Set<Role>> table) {
    table.put("/training/learn", Set.of(Role.CANDIDATE));
    table.put("/training/lesson", Set.of(Role.CANDIDATE));
    table.put("/training/media", Set.of(Role.CANDIDATE, Role.SCHOOL));
    table.put("/certificate/batch", ISSUERS);
    table.put("/certificate/reissue", ISSUERS);
    table.put("/certificate/template", ISSUERS);
    table.put("/certificate/design", ISSUERS);
    table.put("/certificate/void-numbers", with(ISSUERS, Role.AUDITOR));
    table.put("/certificate/pass-lists", BUREAUS);
    table.put("/certificate/correction", ISSUERS);
    table.put("/certificate/photo", with(ISSUERS, Role.CANDIDATE));
    table.put("/certificate/photos", Set.of(Role.SCHOOL));
    table.put("/certificate/mine", Set.of(Role.CANDIDATE));
    table.put("/notice/messages", Set.of(Role.CANDIDATE));
    table.put("/notice/deliveries", Set.of(Role.ADMIN, Role.AUDITOR));
    table.put(
        "/certificate/certificate",
        Set.of(
            Role.CANDIDATE,
            Role.SCHOOL,
            Role.EVALUATOR,
            Role.HR_CLERK,
            Role.HR_REVIEWER,
            Role.HEALTH_CLERK,
            Role.HEALTH_REVIEWER,
            Role.AUDITOR));
    table.put(
        "/training/cohort",
        Set.of(Role.SCHOOL, Role.HR_CLERK, Role.HR_REVIEWER, Role.INSPECTOR, Role.AUDITOR));
    table.put("/training/opening", Set.of(Role.HR_CLERK, Role.HR_REVIEWER));
    table.put("/training/courses", Set.of(Role.SCHOOL));
    table.put("/training/meeting", Set.of(Role.SCHOOL));
    table.put("/training/assessment", Set.of(Role.SCHOOL));
    table.put("/training/slips", Set.of(Role.SCHOOL));
    table.put("/home/file", Set.of(Role.CANDIDATE));
    table.put("/identity/consent", Set.of(Role.CANDIDATE));
    table.put("/audit/", Set.of(Role.AUDITOR));
    table.put("/identity/accounts", Set.of(Role.ADMIN));
    table.put("/organisation/open-account", Set.of(Role.ADMIN));
    table.put(
        "/standard/",
        Set.of(
            Role.ADMIN,
            Role.AUDITOR,
            Role.HR_CLERK,
            Role.HR_REVIEWER,
            Role.HEALTH_CLERK,
            Role.HEALTH_REVIEWER));
  }

  private static void fromTheCertificateOn(Map<String, Set<Role>> table) {
    table.put("/filing/file.xhtml", Set.of(Role.FACILITY));
    table.put(
        "/filing/registrations",
        Set.of(Role.HEALTH_CLERK, Role.HEALTH_REVIEWER, Role.INSPECTOR, Role.AUDITOR));
    table.put(
        "/filing/",
        Set.of(
            Role.FACILITY, Role.HEALTH_CLERK, Role.HEALTH_REVIEWER, Role.INSPECTOR, Role.AUDITOR));
    Set<Role> bureaus =
        Set.of(
            Role.HR_CLERK, Role.HR_REVIEWER, Role.HEALTH_CLERK, Role.HEALTH_REVIEWER, Role.AUDITOR);
    table.put("/registry/worker", bureaus);
    table.put("/registry/imports", Set.of(Role.HR_CLERK, Role.HEALTH_CLERK));
    table.put(
        "/registry/verify",
        Set.of(
            Role.HR_CLERK,
            Role.HR_REVIEWER,
            Role.HEALTH_CLERK,
            Role.HEALTH_REVIEWER,
            Role.FACILITY));
    table.put("/sanction/", bureaus);
    table.put("/sanction/propose", Set.of(Role.HR_CLERK, Role.HEALTH_CLERK));
    table.put("/exam/", Set.of(Role.EVALUATOR));
    table.put("/exam/console", Set.of(Role.EVALUATOR, Role.INVIGILATOR));
    table.put("/exam/seats", Set.of(Role.EVALUATOR, Role.INVIGILATOR));
    table.put("/exam/attendance", Set.of(Role.EVALUATOR, Role.INVIGILATOR));
    table.put("/exam/waiting", Set.of(Role.CANDIDATE));
    table.put("/exam/marks", Set.of(Role.ASSESSOR));
    table.put("/exam/review", Set.of(Role.ASSESSOR));
    table.put("/exam/tablet", Set.of(Role.ASSESSOR));
    table.put("/exam/evidence", Set.of(Role.EVALUATOR, Role.ASSESSOR));
    table.put("/exam/readings", Set.of(Role.ASSESSOR));
    table.put("/exam/absences", Set.of(Role.EVALUATOR, Role.ASSESSOR));
    table.put("/exam/spreads", Set.of(Role.ASSESSOR));
    table.put("/exam/outlier", Set.of(Role.HR_CLERK, Role.HR_REVIEWER, Role.AUDITOR));
    table.put(
        "/exam/entry-standards",
        Set.of(Role.HR_CLERK, Role.HR_REVIEWER, Role.ADMIN, Role.AUDITOR, Role.EVALUATOR));
    table.put("/exam/mine", Set.of(Role.CANDIDATE));
    table.put("/exam/ask", Set.of(Role.CANDIDATE));
    table.put(
        "/exam/receipt", Set.of(Role.CANDIDATE, Role.EVALUATOR, Role.HR_REVIEWER, Role.AUDITOR));
    table.put("/exam/sitting", Set.of(Role.CANDIDATE));
    table.put("/subsidy/", Set.of(Role.HR_CLERK, Role.HR_REVIEWER, Role.AUDITOR));
    table.put("/subsidy/mine", Set.of(Role.CANDIDATE));
    table.put(
        "/subsidy/claim.xhtml",
        Set.of(Role.CANDIDATE, Role.HR_CLERK, Role.HR_REVIEWER, Role.AUDITOR));
  }
}
