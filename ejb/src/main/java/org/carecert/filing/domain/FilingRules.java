package org.carecert.filing.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.carecert.organisation.domain.FacilityKind;
import org.carecert.standard.domain.Post;

/**
 * 备案核查规则: the rules a filing is checked against, one method each, in the order in which their
 * findings are shown. They never stop a filing; they say what is missing, with numbers.
 */
public final class FilingRules {
  /** 托育机构登记和备案办法（试行）. */
  private static final String FILING_RULE = "国卫办人口发〔2019〕25号";

  /** 托育机构设置标准（试行）、托育机构管理规范（试行）. */
  private static final String SETTING_RULE = "国卫人口发〔2019〕58号";

  private static final List<BiFunction<FilingForm, Circumstances, List<Finding>>> ALL =
      List.of(
          FilingRules::usccValid,
          FilingRules::registered,
          FilingRules::materialsThere,
          FilingRules::materialsInForce,
          FilingRules::hygienePassed,
          FilingRules::classesNotTooLarge,
          FilingRules::homeNurseryNotTooLarge,
          FilingRules::caregiversEnough,
          FilingRules::postsFilled,
          FilingRules::cooksEnough,
          FilingRules::nobodyListedTwice,
          FilingRules::staffFit);

  private FilingRules() {}

  /** Everything that is found, in the order of the rules. */
  public static List<Finding> findings(FilingForm form, Circumstances now) {
    return ALL.stream().flatMap(rule -> rule.apply(form, now).stream()).toList();
  }

  /** 统一社会信用代码: 18 characters with a right check character (GB 32100-2015). */
  static List<Finding> usccValid(FilingForm form, Circumstances now) {
    return now.usccValid()
        ? List.of()
        : List.of(
            Finding.plain(
                FindingCode.USCC_INVALID, MaterialKind.REGISTRATION.name(), "GB 32100-2015"));
  }

  /** 登记信息推送: the registrar pushes the registration to the health bureau (25号 art. 6). */
  static List<Finding> registered(FilingForm form, Circumstances now) {
    return now.registered() || !now.usccValid()
        ? List.of()
        : List.of(
            Finding.plain(
                FindingCode.NOT_REGISTERED,
                MaterialKind.REGISTRATION.name(),
                FILING_RULE + " 第六条"));
  }

  /** 材料齐全: every paper of art. 8; the food permit only where the facility cooks. */
  static List<Finding> materialsThere(FilingForm form, Circumstances now) {
    return MaterialKind.needed(form.facility().cooks()).stream()
        .filter(kind -> form.materials().stream().noneMatch(paper -> paper.kind() == kind))
        .map(
            kind ->
                Finding.plain(FindingCode.MATERIAL_MISSING, kind.name(), FILING_RULE + " 第八条")
                    .counting(1, 0))
        .toList();
  }

  /** 材料有效: of each kind that is there, one paper is in force on the day, last day included. */
  static List<Finding> materialsInForce(FilingForm form, Circumstances now) {
    return form.materials().stream()
        .map(MaterialLine::kind)
        .distinct()
        .sorted()
        .filter(
            kind ->
                form.materials().stream()
                    .filter(paper -> paper.kind() == kind)
                    .noneMatch(paper -> paper.inForce(now.day())))
        .map(kind -> Finding.plain(FindingCode.MATERIAL_EXPIRED, kind.name(), FILING_RULE + " 第八条"))
        .toList();
  }

  /** 卫生评价合格: the latest hygiene report says 合格 (25号 art. 8). */
  static List<Finding> hygienePassed(FilingForm form, Circumstances now) {
    return form.materials().stream()
        .filter(paper -> paper.kind() == MaterialKind.HYGIENE_REPORT)
        .reduce((first, second) -> second.issuedOn().isBefore(first.issuedOn()) ? first : second)
        .filter(report -> !MaterialLine.PASS.equals(report.result()))
        .map(
            report ->
                List.of(
                    Finding.plain(
                        FindingCode.HYGIENE_NOT_PASSED,
                        report.kind().name(),
                        FILING_RULE + " 第八条")))
        .orElse(List.of());
  }

  /** 班级规模: no class has more places than its kind allows (58号; mixed class by local text). */
  static List<Finding> classesNotTooLarge(FilingForm form, Circumstances now) {
    List<Finding> found = new ArrayList<>();
    for (ClassLine line : form.classes()) {
      Norm most = now.norms().size(line.kind());
      if (line.places() > most.value()) {
        found.add(
            Finding.plain(FindingCode.CLASS_TOO_LARGE, line.kind().name(), most.citation())
                .counting(most.value(), line.places()));
      }
    }
    return found;
  }

  /**
   * 家庭托育点规模: at most five places, and at most three to a carer who is there (where nobody is, the
   * ratio says so).
   */
  static List<Finding> homeNurseryNotTooLarge(FilingForm form, Circumstances now) {
    if (!isHome(form)) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    Norm most = now.norms().homePlaces();
    if (form.places() > most.value()) {
      ClassKind subject = form.classes().get(0).kind();
      found.add(
          Finding.plain(FindingCode.HOME_NURSERY_TOO_LARGE, subject.name(), most.citation())
              .counting(most.value(), form.places()));
    }
    Norm perCarer = now.norms().homePlacesPerCarer();
    int needed = perCarer.neededFor(form.places());
    int there = Math.min(now.there(Post.CAREGIVER), said(form));
    if (there > 0 && there < needed) {
      found.add(
          Finding.plain(
                  FindingCode.HOME_NURSERY_TOO_LARGE, Post.CAREGIVER.name(), perCarer.citation())
              .counting(needed, there));
    }
    return found;
  }

  /**
   * 师幼配比: each class has one caregiver for every begun share of places (58号: 1:3, 1:5, 1:7). A
   * listed caregiver counts once over all classes, in their order, and only if he may work.
   */
  static List<Finding> caregiversEnough(FilingForm form, Circumstances now) {
    List<Finding> found = new ArrayList<>();
    int left = now.there(Post.CAREGIVER);
    for (ClassLine line : form.classes()) {
      int there = Math.min(line.caregivers(), left);
      left -= there;
      Norm ratio = now.norms().ratio(line.kind());
      int needed = ratio.neededFor(line.places());
      if (there < needed) {
        found.add(
            Finding.plain(FindingCode.RATIO_SHORT, line.kind().name(), ratio.citation())
                .counting(needed, there));
      }
    }
    return found;
  }

  /** 岗位配备: a head, a guard and health staff who may work (58号); none for a home nursery. */
  static List<Finding> postsFilled(FilingForm form, Circumstances now) {
    if (isHome(form)) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    unfilled(FindingCode.POST_UNFILLED, Post.HEAD, now, found);
    unfilled(FindingCode.GUARD_MISSING, Post.GUARD, now, found);
    unfilled(FindingCode.HEALTH_STAFF_MISSING, Post.HEALTH_STAFF, now, found);
    return found;
  }

  /** 炊事人员: where the facility cooks, one cook for every begun fifty places (WS/T 821—2023). */
  static List<Finding> cooksEnough(FilingForm form, Circumstances now) {
    if (!form.facility().cooks() || isHome(form)) {
      return List.of();
    }
    Norm perCook = now.norms().placesPerCook();
    int needed = perCook.neededFor(form.places());
    int there = now.there(Post.COOK);
    return there >= needed
        ? List.of()
        : List.of(
            Finding.plain(FindingCode.COOK_MISSING, Post.COOK.name(), perCook.citation())
                .counting(needed, there));
  }

  /** 人员不得重复: a person stands once in the list; the later row is the one found. */
  static List<Finding> nobodyListedTwice(FilingForm form, Circumstances now) {
    List<Finding> found = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (StaffLine line : form.staff()) {
      boolean newDocument = seen.add(line.documentKey());
      boolean newPerson = personOf(line, now).stream().allMatch(seen::add);
      if (!newDocument || !newPerson) {
        found.add(Finding.plain(FindingCode.STAFF_LISTED_TWICE, line.ref(), FILING_RULE + " 第八条"));
      }
    }
    return found;
  }

  /** 人员核验: every reason of the registry's decision about each listed person, each once. */
  static List<Finding> staffFit(FilingForm form, Circumstances now) {
    List<Finding> found = new ArrayList<>();
    for (StaffLine line : form.staff()) {
      Set<String> told = new LinkedHashSet<>();
      now.standings().stream()
          .filter(standing -> standing.ref().equals(line.ref()))
          .flatMap(standing -> standing.faults().stream())
          .filter(fault -> told.add(fault.code()))
          .map(fault -> new Finding(fault.code(), line.ref(), null, null, fault.basis()))
          .forEach(found::add);
    }
    return found;
  }

  private static void unfilled(
      FindingCode code, Post post, Circumstances now, List<Finding> found) {
    int there = now.there(post);
    if (there < 1) {
      found.add(Finding.plain(code, post.name(), SETTING_RULE).counting(1, there));
    }
  }

  private static boolean isHome(FilingForm form) {
    return form.facility().kind() == FacilityKind.HOME_NURSERY;
  }

  private static int said(FilingForm form) {
    return form.classes().stream().mapToInt(ClassLine::caregivers).sum();
  }

  private static Set<Long> personOf(StaffLine line, Circumstances now) {
    Set<Long> people = new HashSet<>();
    now.standings().stream()
        .filter(standing -> standing.ref().equals(line.ref()))
        .map(StaffStanding::personId)
        .filter(Objects::nonNull)
        .forEach(people::add);
    return people;
  }
}
