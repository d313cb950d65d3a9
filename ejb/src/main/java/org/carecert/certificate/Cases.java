package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.Grounds;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.domain.IssueSource;
import org.carecert.certificate.domain.PassLine;
import org.carecert.certificate.domain.PassList;
import org.carecert.certificate.store.PassListStore;
import org.carecert.exam.Results;
import org.carecert.exam.domain.PassedResult;
import org.carecert.training.Completions;
import org.carecert.training.Trainees;
import org.carecert.training.domain.CompletionCard;

/** 柜台 · 发证依据: collects for whom a cohort or session may be certified, and on what ground. */
@Stateless
@PermitAll
public class Cases {
  private static final String TRAINING = "TRAINING:";
  static final String RESULT = "RESULT:";
  private static final String LIST = "LIST:";
  private static final int MOST_LISTS = 100;

  @Inject private Completions completions;
  @Inject private Results results;
  @Inject private Trainees trainees;
  @Inject private PassListStore lists;

  /** Every case of a cohort (completion), session (skill level) or list of this issuer. */
  public List<IssueCase> of(CertificateKind kind, String source, long issuerId) {
    return switch (kind) {
      case SKILL_LEVEL -> results.passedOf(source, issuerId).stream().map(Cases::passed).toList();
      case TRAINING_COMPLETION ->
          completions.ofCohort(source, issuerId).stream().map(Cases::completed).toList();
      case POST_TRAINING, SPECIAL_ABILITY -> listed(kind, source, issuerId);
      case OCCUPATIONAL_QUALIFICATION -> List.of();
    };
  }

  /** Prepared cases as they stand now, by their grounds; without those whose result is gone. */
  public Map<String, IssueCase> again(long issuerId, Collection<String> grounds) {
    Map<Long, List<Long>> sessions = new HashMap<>();
    List<Long> trained = new ArrayList<>();
    List<Long> listed = new ArrayList<>();
    for (String ground : grounds) {
      if (ground.startsWith(TRAINING)) {
        trained.add(Long.valueOf(ground.substring(TRAINING.length())));
      } else if (ground.startsWith(RESULT)) {
        sessions.computeIfAbsent(session(ground), id -> new ArrayList<>()).add(person(ground));
      }
      line(ground).ifPresent(listed::add);
    }
    Stream<IssueCase> passed =
        sessions.entrySet().stream()
            .flatMap(s -> results.passedOf(s.getKey(), s.getValue(), issuerId).stream())
            .map(Cases::passed);
    Stream<IssueCase> completed = completions.of(trained).stream().map(Cases::completed);
    return Stream.concat(Stream.concat(passed, completed), listed(listed, issuerId))
        .collect(Collectors.toMap(IssueCase::ground, Function.identity()));
  }

  /** The cohorts or sessions of an issuer from which certificates may come, the newest first. */
  public List<IssueSource> sources(CertificateKind kind, long issuerId) {
    if (!kind.levelled()) {
      return lists.counting(kind, issuerId, MOST_LISTS).stream().map(PassList::source).toList();
    }
    if (kind == CertificateKind.SKILL_LEVEL) {
      return results.passedBy(issuerId).stream()
          .map(r -> new IssueSource(r.sessionCode(), r.sessionName(), r.occupation(), r.level()))
          .distinct()
          .toList();
    }
    return completions.taughtBy(issuerId).stream()
        .map(c -> new IssueSource(c.code(), c.title(), c.occupation(), c.level()))
        .toList();
  }

  /** Whether this school trained, this organisation passed, or this bureau listed the person. */
  public boolean concerns(long issuerId, long personId) {
    return trainees.ofPerson(personId).stream().anyMatch(t -> t.schoolId() == issuerId)
        || results.passedBy(issuerId).stream().anyMatch(r -> r.personId() == personId)
        || lists.has(issuerId, personId);
  }

  /** What a certificate of a passed exam rests on. */
  static String ground(long sessionId, long personId) {
    return RESULT + sessionId + ":" + personId;
  }

  /** The session of a passed exam on which a certificate rests. */
  static long session(String ground) {
    return Long.parseLong(ground.substring(RESULT.length(), ground.lastIndexOf(':')));
  }

  private static long person(String ground) {
    return Long.parseLong(ground.substring(ground.lastIndexOf(':') + 1));
  }

  /** The line of a bureau's list on which a certificate rests, if it rests on one. */
  static Optional<Long> line(String ground) {
    return ground.startsWith(LIST)
        ? Optional.of(Long.valueOf(ground.substring(LIST.length())))
        : Optional.empty();
  }

  private List<IssueCase> listed(CertificateKind kind, String code, long issuerId) {
    return lists.counting(code, issuerId).stream()
        .filter(list -> list.kind() == kind)
        .flatMap(list -> lists.lines(list.id()).stream().map(line -> listed(list, line)))
        .toList();
  }

  private Stream<IssueCase> listed(List<Long> lineIds, long issuerId) {
    List<PassLine> lines = lists.lines(lineIds);
    Map<Long, PassList> counting =
        lists.counting(lines.stream().map(PassLine::listId).distinct().toList(), issuerId);
    return lines.stream()
        .filter(line -> counting.containsKey(line.listId()))
        .map(line -> listed(Objects.requireNonNull(counting.get(line.listId())), line));
  }

  private static IssueCase listed(PassList list, PassLine line) {
    return list.of(line, LIST + line.id());
  }

  private static IssueCase passed(PassedResult result) {
    return new IssueCase(
        ground(result.sessionId(), result.personId()),
        result.personId(),
        result.occupation(),
        result.level(),
        new Grounds(
            result.theoryScore(), result.practicalScore(), result.reviewScore(), null, null),
        List.of());
  }

  private static IssueCase completed(CompletionCard card) {
    return new IssueCase(
        TRAINING + card.traineeId(),
        card.personId(),
        card.occupation(),
        card.level(),
        new Grounds(
            BigDecimal.valueOf(card.theoryHours()),
            BigDecimal.valueOf(card.practiceHours()),
            null,
            card.startedOn(),
            card.endedOn()),
        card.missing());
  }
}
