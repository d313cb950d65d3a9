package org.carecert.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carecert.filing.domain.Circumstances;
import org.carecert.filing.domain.ClassKind;
import org.carecert.filing.domain.ClassLine;
import org.carecert.filing.domain.FacilityLine;
import org.carecert.filing.domain.FilingForm;
import org.carecert.filing.domain.FilingRules;
import org.carecert.filing.domain.Finding;
import org.carecert.filing.domain.MaterialKind;
import org.carecert.filing.domain.MaterialLine;
import org.carecert.filing.domain.Norm;
import org.carecert.filing.domain.Norms;
import org.carecert.filing.domain.StaffFault;
import org.carecert.filing.domain.StaffLine;
import org.carecert.filing.domain.StaffStanding;
import org.carecert.identity.domain.DocumentType;
import org.carecert.organisation.domain.FacilityKind;
import org.carecert.standard.domain.Post;

/** A filing built up row by row, and what is found in it. */
final class FilingFixture {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String SETTING = "国卫人口发〔2019〕58号";

  FacilityKind kind = FacilityKind.NURSERY;
  boolean cooks = true;
  boolean usccValid = true;
  boolean registered = true;
  final List<ClassLine> classes = new ArrayList<>();
  final List<StaffLine> staff = new ArrayList<>();
  final List<StaffStanding> standings = new ArrayList<>();
  final List<MaterialLine> materials = new ArrayList<>();

  /** A nursery in which nothing is amiss: ten infants, four caregivers and every post. */
  static FilingFixture sound() {
    FilingFixture filing = new FilingFixture();
    filing.classes.add(new ClassLine(ClassKind.INFANT, 10, 4));
    for (Post post : List.of(Post.HEAD, Post.GUARD, Post.HEALTH_STAFF, Post.COOK)) {
      filing.fit(post);
    }
    for (int i = 0; i < 4; i++) {
      filing.fit(Post.CAREGIVER);
    }
    for (MaterialKind material : MaterialKind.values()) {
      filing.material(material);
    }
    return filing;
  }

  /** Nothing but classes. */
  static FilingFixture bare() {
    return new FilingFixture();
  }

  FilingFixture of(FacilityKind facilityKind) {
    kind = facilityKind;
    return this;
  }

  FilingFixture with(ClassKind classKind, int places, int caregivers) {
    classes.add(new ClassLine(classKind, places, caregivers));
    return this;
  }

  FilingFixture fit(Post post) {
    return person(post, true, List.of());
  }

  FilingFixture fit(Post post, int times) {
    for (int i = 0; i < times; i++) {
      fit(post);
    }
    return this;
  }

  FilingFixture unfit(Post post, String... codes) {
    return person(
        post, false, List.of(codes).stream().map(c -> new StaffFault(c, "basis of " + c)).toList());
  }

  FilingFixture material(MaterialKind material) {
    materials.add(
        new MaterialLine(
            material,
            "M-" + material,
            TODAY.minusMonths(2),
            null,
            material == MaterialKind.HYGIENE_REPORT ? "PASS" : null));
    return this;
  }

  FilingFixture without(MaterialKind material) {
    materials.removeIf(line -> line.kind() == material);
    return this;
  }

  FilingFixture without(Post post) {
    standings.removeIf(line -> line.post() == post);
    return this;
  }

  List<Finding> findings() {
    FilingForm form =
        new FilingForm(
            new FacilityLine("52222404MJTEXT0043", "测试托育", kind, "珲春市", null, cooks),
            classes,
            staff,
            materials);
    return FilingRules.findings(
        form, new Circumstances(TODAY, usccValid, registered, standings, norms()));
  }

  /** The findings as short lines: code subject needed/found. */
  List<String> lines() {
    return findings().stream()
        .map(
            f ->
                f.code()
                    + " "
                    + f.subject()
                    + (f.needed() == null ? "" : " " + f.needed() + "/" + f.found()))
        .toList();
  }

  StaffLine row(String ref, String number, Post... posts) {
    return new StaffLine(
        ref, "金某", DocumentType.RESIDENT_ID, number, null, List.of(posts), TODAY, null);
  }

  private FilingFixture person(Post post, boolean mayWork, List<StaffFault> faults) {
    int n = staff.size() + 1;
    String ref = String.valueOf(n);
    staff.add(row(ref, "NUMBER" + n, post));
    standings.add(new StaffStanding(ref, (long) n, post, mayWork, faults));
    return this;
  }

  private static Norms norms() {
    return new Norms(
        Map.of(
            ClassKind.INFANT, new Norm(3, SETTING),
            ClassKind.JUNIOR_TODDLER, new Norm(5, SETTING),
            ClassKind.SENIOR_TODDLER, new Norm(7, SETTING),
            ClassKind.MIXED, new Norm(6, "local")),
        Map.of(
            ClassKind.INFANT, new Norm(10, SETTING),
            ClassKind.JUNIOR_TODDLER, new Norm(15, SETTING),
            ClassKind.SENIOR_TODDLER, new Norm(20, SETTING),
            ClassKind.MIXED, new Norm(18, SETTING)),
        new Norm(50, "WS/T 821—2023"),
        new Norm(5, "home"),
        new Norm(3, "home"));
  }
}
