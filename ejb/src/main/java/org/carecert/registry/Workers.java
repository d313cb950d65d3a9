package org.carecert.registry;

import static org.carecert.shared.Role.N_AUDITOR;
import static org.carecert.shared.Role.N_HEALTH_CLERK;
import static org.carecert.shared.Role.N_HEALTH_REVIEWER;
import static org.carecert.shared.Role.N_HR_CLERK;
import static org.carecert.shared.Role.N_HR_REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carecert.audit.Reads;
import org.carecert.certificate.CertificateLedger;
import org.carecert.identity.People;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.identity.domain.PersonCard;
import org.carecert.registry.domain.Decision;
import org.carecert.registry.domain.DecisionReason;
import org.carecert.registry.domain.PersonFile;
import org.carecert.registry.domain.PostInquiry;
import org.carecert.registry.domain.PostStanding;
import org.carecert.registry.domain.StandingCode;
import org.carecert.registry.domain.StandingQuestion;
import org.carecert.registry.domain.WorkerLine;
import org.carecert.registry.domain.WorkerView;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Slice;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** 登记人员查阅: who is in the registry and how he stands today; reading a file is recorded. */
@Stateless
public class Workers {
  @Inject private People people;
  @Inject private CertificateLedger certificates;
  @Inject private PersonFiles files;
  @Inject private WorkerPapers papers;
  @Inject private Reads reads;
  @Inject private Clock clock;

  /**
   * Workers by the beginning of a name, a document number or a certificate number; what was asked
   * and who was shown is recorded.
   *
   * @param after the code of the last worker of the page before, or null
   */
  @RolesAllowed({N_HR_CLERK, N_HR_REVIEWER, N_HEALTH_CLERK, N_HEALTH_REVIEWER, N_AUDITOR})
  public Slice<WorkerLine> search(@Nullable String words, @Nullable String after, int limit) {
    new Require().optionalText("text", words, 100).check();
    Instant now = clock.instant();
    LocalDate today = CityClock.dayOf(now);
    String text = words == null ? "" : words.strip();
    Optional<DocumentNumber> document = document(text, today);
    Slice<PersonCard> found =
        Slice.of(found(text, document, after, limit + 1), limit, PersonCard::code);
    List<Long> people = found.items().stream().map(PersonCard::id).toList();
    reads.shown("person.search", document.map(DocumentNumber::masked).orElse(text), people);
    Map<Long, PersonFile> of = files.of(people, today, now, Set.of());
    Map<Post, StandingQuestion> questions = questions(now);
    return new Slice<>(
        found.items().stream()
            .map(card -> line(card, of.getOrDefault(card.id(), PersonFile.EMPTY), questions, now))
            .toList(),
        found.next());
  }

  /** One worker's file. */
  @RolesAllowed({N_HR_CLERK, N_HR_REVIEWER, N_HEALTH_CLERK, N_HEALTH_REVIEWER, N_AUDITOR})
  public WorkerView view(String code) {
    PersonCard card = people.byCode(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    reads.recorded("person", card.id(), "registry");
    Instant now = clock.instant();
    LocalDate today = CityClock.dayOf(now);
    PersonFile file =
        files
            .of(List.of(card.id()), today, now, Set.of())
            .getOrDefault(card.id(), PersonFile.EMPTY);
    List<PostStanding> standings = standings(card.id(), file, questions(now), now);
    return papers.view(card, file, standings, now);
  }

  private static Optional<DocumentNumber> document(String words, LocalDate today) {
    return Arrays.stream(DocumentType.values())
        .flatMap(type -> DocumentNumber.parse(type, words, today).stream())
        .findFirst();
  }

  private List<PersonCard> found(
      String words, Optional<DocumentNumber> document, @Nullable String after, int limit) {
    if (document.isPresent()) {
      return people.find(document.get()).map(List::of).orElse(List.of());
    }
    return certificates
        .byNumber(words)
        .map(owned -> List.of(people.card(owned.personId())))
        .orElseGet(() -> people.named(words, after, limit));
  }

  private Map<Post, StandingQuestion> questions(Instant now) {
    Map<Post, StandingQuestion> questions = new EnumMap<>(Post.class);
    for (Post post : Post.values()) {
      questions.put(post, papers.question(post, now));
    }
    return questions;
  }

  private List<PostStanding> standings(
      long person, PersonFile file, Map<Post, StandingQuestion> questions, Instant now) {
    return Arrays.stream(Post.values())
        .map(
            post -> {
              StandingQuestion question = questions.get(post);
              PostInquiry inquiry = new PostInquiry(person, post, null, CityClock.dayOf(now), now);
              return new PostStanding(
                  post,
                  papers.judge(
                      file.workingNowhere(), inquiry, java.util.Objects.requireNonNull(question)));
            })
        .toList();
  }

  private WorkerLine line(
      PersonCard card, PersonFile file, Map<Post, StandingQuestion> questions, Instant now) {
    List<PostStanding> standings = standings(card.id(), file, questions, now);
    StandingCode grave =
        standings.stream()
            .map(PostStanding::decision)
            .map(Decision::reasons)
            .flatMap(List::stream)
            .map(DecisionReason::code)
            .filter(c -> c == StandingCode.BARRED || c == StandingCode.SUSPENDED)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new WorkerLine(
        card.code(),
        card.name(),
        card.koreanName(),
        card.maskedNumber(),
        file.certificates().size(),
        standings.stream().filter(s -> s.decision().eligible()).map(PostStanding::post).toList(),
        grave);
  }
}
