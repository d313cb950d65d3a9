package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.identity.People;
import org.carecert.identity.PersonNames;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.registry.domain.Decision;
import org.carecert.registry.domain.Identification;
import org.carecert.registry.domain.PersonFile;
import org.carecert.registry.domain.PostInquiry;
import org.carecert.registry.domain.StandingCode;
import org.carecert.registry.domain.StandingQuestion;
import org.carecert.registry.domain.StandingRules;
import org.carecert.shared.CityClock;
import org.carecert.standard.Parameters;
import org.carecert.standard.PostNeeds;
import org.carecert.standard.domain.Post;
import org.carecert.standard.domain.PostNeed;
import org.carecert.standard.domain.PostNeed.Kind;
import org.jspecify.annotations.Nullable;

/** 柜台 · 任职资格: the one place that says whether a person is fit for a post. */
@Stateless
@PermitAll
public class Decisions {
  /** What an identification that fails rests on. */
  public static final String TWO_OF_THREE = "姓名、证件号码、证书编号须一致";

  @Inject private PersonFiles files;
  @Inject private PostNeeds needs;
  @Inject private Parameters parameters;
  @Inject private People people;
  @Inject private PersonNames names;
  @Inject private Clock clock;

  /**
   * Judges a person for a post, wherever he works; another's certificate is NO_MATCH. What took the
   * place of the certificate that was named once stands for it.
   */
  public Decision judge(PostInquiry inquiry) {
    PersonFile file = file(inquiry, Set.of()).workingNowhere();
    return judge(file, inquiry.standing(file));
  }

  /** Judges a person for a post at these facilities: work at any other is ENGAGED_ELSEWHERE. */
  public Decision judgeAt(PostInquiry inquiry, Set<Long> facilities) {
    return judge(file(inquiry, facilities), inquiry);
  }

  /** What a post needs on a day, as known at a moment. */
  public StandingQuestion question(Post post, LocalDate day, Instant knownAt) {
    return new StandingQuestion(
        day,
        needs.of(post, day, knownAt),
        parameters.whole("registry.record-check.months", day, knownAt),
        parameters.whole("registry.health-certificate.months", day, knownAt));
  }

  /** Judges a file that has been gathered for this inquiry. */
  public Decision judge(PersonFile file, PostInquiry inquiry) {
    return judge(file, inquiry, question(inquiry.post(), inquiry.asOf(), inquiry.knownAt()));
  }

  /** Judges a gathered file by what the post needs, asked once for many people. */
  public Decision judge(PersonFile file, PostInquiry inquiry, StandingQuestion question) {
    PersonFile judged = file;
    String number = inquiry.certificateNumber();
    if (number != null) {
      judged = file.onlyWith(number.strip());
      if (judged.certificates().isEmpty()) {
        return Decision.unknown(StandingCode.NO_MATCH, TWO_OF_THREE);
      }
    }
    return StandingRules.judge(judged, question);
  }

  /**
   * The posts that these certificates of a person suit on a day, as known at a moment, whatever
   * else the posts need; none if he may not work.
   */
  public List<Post> suits(
      long personId, List<HeldCertificate> certificates, LocalDate day, Instant knownAt) {
    PersonFile file =
        files
            .of(List.of(personId), day, knownAt, Set.of())
            .getOrDefault(personId, PersonFile.EMPTY)
            .onlySanctionsAnd(certificates);
    return Arrays.stream(Post.values()).filter(post -> suits(file, post, day, knownAt)).toList();
  }

  private boolean suits(PersonFile file, Post post, LocalDate day, Instant knownAt) {
    List<PostNeed> ofCertificates =
        needs.of(post, day, knownAt).stream()
            .filter(n -> n.needs() == Kind.VOCATIONAL || n.needs() == Kind.POST_TRAINING)
            .toList();
    return !ofCertificates.isEmpty()
        && StandingRules.judge(file, new StandingQuestion(day, ofCertificates, 0, 0)).eligible();
  }

  /** Who is meant by a name and a document, as known now. */
  public Identification identify(String name, DocumentType type, @Nullable String rawNumber) {
    return identify(name, type, rawNumber, clock.instant());
  }

  /**
   * Who is meant by a name and a document, as known at a moment; by a name that he bore before as
   * well (民法典 第一千零一十六条).
   */
  public Identification identify(
      String name, DocumentType type, @Nullable String rawNumber, Instant knownAt) {
    Optional<DocumentNumber> number = DocumentNumber.parse(type, rawNumber, CityClock.today(clock));
    if (number.isEmpty()) {
      return new Identification(null, StandingCode.DOCUMENT_INVALID);
    }
    return names
        .find(number.get())
        .filter(borne -> borne.upTo(knownAt).stream().anyMatch(known -> sameName(known, name)))
        .map(borne -> borne.card().id())
        .filter(id -> !people.recordedAt(id).isAfter(knownAt))
        .map(id -> new Identification(id, null))
        .orElse(new Identification(null, StandingCode.NO_MATCH));
  }

  /** Whether two names are the same, blanks around and Unicode's composed forms aside. */
  public static boolean sameName(String one, String other) {
    return normal(one).equals(normal(other));
  }

  private PersonFile file(PostInquiry inquiry, Set<Long> here) {
    return files
        .of(List.of(inquiry.personId()), inquiry.asOf(), inquiry.knownAt(), here)
        .getOrDefault(inquiry.personId(), PersonFile.EMPTY);
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
  }
}
