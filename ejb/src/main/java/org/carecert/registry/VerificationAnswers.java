package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.registry.domain.AskerScope;
import org.carecert.registry.domain.Decision;
import org.carecert.registry.domain.Identification;
import org.carecert.registry.domain.PersonFile;
import org.carecert.registry.domain.PostInquiry;
import org.carecert.registry.domain.StandingCode;
import org.carecert.registry.domain.StandingQuestion;
import org.carecert.registry.domain.VerificationResult;
import org.carecert.registry.domain.VerificationSubject;
import org.carecert.shared.Language;
import org.carecert.standard.domain.Post;

/** 柜台 · 查验答案: judges a list of people; who does not match costs the same work as who does. */
@Stateless
@PermitAll
public class VerificationAnswers {
  // No person has a number below zero: looking one up finds nothing and takes as long.
  private static final long NOBODY = -1;
  private static final String DOCUMENT_RULE = "GB 11643-1999";

  @Inject private Decisions decisions;
  @Inject private PersonFiles files;
  @Inject private RegistryVersion version;
  @Inject private Askers askers;

  /** Waits for facts being written with an earlier time; the registry's version then. */
  public long settled() {
    version.settleTime();
    return version.current();
  }

  /** The answers, in the order of the subjects. */
  public List<VerificationResult> of(
      List<VerificationSubject> subjects, LocalDate asOf, Instant knownAt, Language language) {
    List<Identification> meant =
        subjects.stream()
            .map(s -> decisions.identify(s.name(), s.documentType(), s.documentNumber(), knownAt))
            .toList();
    Set<Long> people = new HashSet<>();
    meant.forEach(m -> people.add(number(m)));
    AskerScope scope = askers.scope();
    Map<Long, PersonFile> found = files.of(people, asOf, knownAt, scope.here());
    askers.read(people.stream().filter(id -> id != NOBODY).collect(Collectors.toSet()));
    Map<Post, StandingQuestion> questions = new EnumMap<>(Post.class);
    List<VerificationResult> results = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      VerificationSubject subject = subjects.get(i);
      PostInquiry inquiry =
          new PostInquiry(
              number(meant.get(i)), subject.post(), subject.certificateNumber(), asOf, knownAt);
      PersonFile file = found.getOrDefault(inquiry.personId(), PersonFile.EMPTY);
      Decision decision =
          decisions.judge(
              scope.facility() ? file : file.workingNowhere(),
              inquiry,
              questions.computeIfAbsent(subject.post(), p -> decisions.question(p, asOf, knownAt)));
      results.add(VerificationResult.of(subject.ref(), told(meant.get(i), decision), language));
    }
    return results;
  }

  private static Decision told(Identification meant, Decision decision) {
    if (meant.matched()) {
      return decision;
    }
    return meant.problem() == StandingCode.DOCUMENT_INVALID
        ? Decision.unknown(StandingCode.DOCUMENT_INVALID, DOCUMENT_RULE)
        : Decision.unknown(StandingCode.NO_MATCH, Decisions.TWO_OF_THREE);
  }

  private static long number(Identification meant) {
    Long id = meant.personId();
    return id == null ? NOBODY : id;
  }
}
