package org.carecert.registry.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.identity.domain.Caller;
import org.carecert.registry.domain.Verification;
import org.carecert.registry.domain.VerificationRecord;
import org.carecert.registry.domain.VerificationRequest;
import org.carecert.shared.Json;
import org.carecert.shared.Language;

/** Keeps the answers as they were given. */
@Dependent
public class VerificationStore {
  @PersistenceContext private EntityManager em;
  @Inject private SubjectDigests digests;

  /** Keeps an answer and tells its id. */
  public long add(
      Verification answer, VerificationRequest request, Caller caller, Language language) {
    List<String> subjects = request.subjects().stream().map(digests::of).toList();
    VerificationRecord row =
        new VerificationRecord(
            answer,
            request.purpose(),
            caller.accountId(),
            caller.organisationId(),
            language.tag(),
            Json.text(subjects),
            Json.text(answer.results()));
    em.persist(row);
    em.flush();
    return row.id();
  }
}
