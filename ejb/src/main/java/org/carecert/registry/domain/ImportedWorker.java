package org.carecert.registry.domain;

import java.util.List;
import org.carecert.certificate.domain.ImportedCertificate;
import org.carecert.identity.domain.DocumentNumber;
import org.jspecify.annotations.Nullable;

/**
 * 导入人员: an earlier worker as he comes in (existing certificates, rule 31).
 *
 * @param row counted from 1
 * @param certificates his certificates; whose they are is filled in when he is recorded
 */
public record ImportedWorker(
    int row,
    String name,
    @Nullable String koreanName,
    DocumentNumber document,
    List<ImportedCertificate> certificates,
    List<EvidenceCard> evidence) {
  public ImportedWorker {
    certificates = List.copyOf(certificates);
    evidence = List.copyOf(evidence);
  }
}
