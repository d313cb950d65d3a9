package org.carecert.house;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The named exceptions to the rules, each with its reason; whoever adds one gives one. */
final class Allowed {
  /** Doors, or single calls of doors, that are open to everybody who can reach the house. */
  static final Set<String> OPEN =
      Set.of(
          "SignIn", // nobody has signed in yet
          "Activation", // nor here: the first password
          "Readiness", // asked by whoever starts the house
          "RepeatedCalls", // keeps answers apart by the caller's account
          "Refusals", // the translators tell what was refused, to anybody
          "Directory", // the public list of filed facilities
          "PublicChecks", // the public check of a certificate
          "OccupationNames", // names that everybody may read
          "Publicity", // the public list of those who are to be paid
          "Keyring.keys", // public keys
          "Anchors", // public keys and certificates
          "IssuerFiles", // public keys of issuers and their lists of states
          "PublicLog", // checkpoints, by which anybody sees that the log only grows
          "LogProofs", // who has a certificate has its code
          "LearningBeats", // the signed token of the session says who learns
          "Answers.save", // the signed token of the attempt says who sits
          "BroughtAnswers.bring",
          "SittingSignals.noticed",
          "SittingClock.time",
          "Sittings.holds",
          "Sittings.resume",
          "Sittings.handIn",
          "PaperPictures.one",
          "Accounts.reads"); // the language of an account, chosen before it signs in

  /** What {@code home} offers to every screen and resource: the porch. */
  static final Set<String> PORCH =
      Set.of(
          "org.carecert.home.rest.Idempotent",
          "org.carecert.home.rest.Parked",
          "org.carecert.home.rest.ParkingServlet",
          "org.carecert.home.rest.PlainCall",
          "org.carecert.home.page.Filters", // lists remember what was last looked for
          "org.carecert.home.page.GivenPerson", // a person by name and document
          "org.carecert.home.page.GivenSource", // from when a rule holds, and by which source
          "org.carecert.home.page.Notices",
          "org.carecert.home.page.SessionHolder",
          "org.carecert.home.page.Words");

  /** First segments of resource paths that are not the feature's own name. */
  static final Map<String, Set<String>> PATHS =
      Map.ofEntries(
          Map.entry("identity", Set.of("tokens", "accounts", "me")),
          Map.entry("organisation", Set.of("bodies")),
          Map.entry("standard", Set.of("parameters", "standards", "working-days")),
          Map.entry("sanction", Set.of("sanctions")),
          Map.entry("training", Set.of("cohorts", "courses", "learning", "openings")),
          Map.entry("exam", Set.of("exams", "exam-sessions")),
          Map.entry("certificate", Set.of("certificates")),
          Map.entry("registry", Set.of("verifications", "certificates/check", "keys", "changes")),
          Map.entry("filing", Set.of("filings")),
          Map.entry("subsidy", Set.of("subsidies", "claims", "batches", "me/file")),
          Map.entry("home", Set.of("demo", "health", "me")));

  /** Where a foreign library may be seen: its package and the rooms. */
  static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.apache.pdfbox", Set.of("shared.paper", "*.print")),
          Map.entry("org.bouncycastle", Set.of("shared.signing")),
          Map.entry("org.apache.poi", Set.of("shared.sheet")),
          Map.entry("org.apache.commons.csv", Set.of("shared.sheet")),
          Map.entry("org.flywaydb", Set.of("shared.store")),
          Map.entry("org.eclipse.persistence", Set.of("*.store")),
          // whoever reads XML guards against files that are made to do harm
          Map.entry("javax.xml.stream", Set.of("*.exchange")),
          Map.entry("java.sql", Set.of("*.store")),
          Map.entry("javax.sql", Set.of("*.store")),
          Map.entry("jakarta.persistence.EntityManager", Set.of("*.store")),
          Map.entry("jakarta.persistence.Query", Set.of("*.store")),
          Map.entry("jakarta.persistence.TypedQuery", Set.of("*.store")),
          // home.page tells a program without a good token the same problem as the resources do
          Map.entry("jakarta.ws.rs", Set.of("*.rest", "home.page")),
          Map.entry("org.eclipse.microprofile", Set.of("*.rest")),
          // the quick lane stands before the servlets
          Map.entry("io.undertow", Set.of("home.rest")),
          Map.entry("jakarta.faces", Set.of("*.page")),
          Map.entry("org.primefaces", Set.of("*.page")),
          Map.entry("org.omnifaces", Set.of("*.page")),
          Map.entry("com.fasterxml.jackson.annotation", Set.of("shared", "*.rest", "*.domain")),
          // registry reads an import row by row, so that a wrong row stops no other
          Map.entry("com.fasterxml.jackson.core", Set.of("shared", "home.rest", "registry")),
          Map.entry("com.fasterxml.jackson.databind", Set.of("shared", "home.rest")));

  /** Which rooms of its own feature a room may see; its own always. */
  static final Map<String, Set<String>> ROOMS =
      Map.of(
          "", Set.of("domain", "store", "print", "exchange", "credential", "code"),
          "domain", Set.of(),
          "store", Set.of("domain"),
          "job", Set.of("", "domain", "store", "print"),
          "print", Set.of("domain"),
          "credential", Set.of("domain"),
          "exchange", Set.of("domain"),
          "code", Set.of("domain"),
          "page", Set.of("", "domain"),
          "rest", Set.of("", "domain"));

  /** Rooms that only {@code shared} has: kits that all may use. */
  static final Set<String> KITS = Set.of("paper", "sheet", "signing");

  /** Changes of another feature's table. */
  static final Set<String> FOREIGN_CHANGES =
      Set.of(
          // an account names its body: the key can stand only once bodies do
          "V0300__organisation_body.sql changes identity_account",
          // a later notice ends an earlier row of this feature's own parameter
          "V0802__certificate_second_language.sql changes standard_parameter");

  /** What stands beside the doors and is none. */
  static final Set<String> BESIDE_DOORS =
      Set.of(
          "org.carecert.exam.AnswerIntake", // answers wait in it, outside any transaction
          "org.carecert.exam.QuickAnswers", // takes them on threads that must not wait
          "org.carecert.registry.CheckRate"); // counts in memory, across transactions

  /** Doors that catch a refusal: one by one, in transactions of their own, or to burn a number. */
  static final Set<String> ROW_BY_ROW = Set.of("ImportTaking", "Signing", "CorrectionSigning");

  /** Interfaces whose second implementation is not in the product, each with its reason. */
  static final List<String> LONE_INTERFACES =
      List.of("org.carecert.shared.paper.Press"); // the tests judge ours by the plain way of PDFBox

  private Allowed() {}

  /** Whether one of these places ({@code feature.room} or {@code *.room}) is meant. */
  static boolean place(Set<String> places, String feature, String room) {
    String exact = room.isEmpty() ? feature : feature + "." + room;
    return places.contains(exact) || places.contains("*." + room);
  }
}
