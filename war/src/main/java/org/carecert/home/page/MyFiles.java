package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.carecert.certificate.Certificates;
import org.carecert.exam.MyExams;
import org.carecert.identity.Myself;
import org.carecert.subsidy.ClaimList;
import org.carecert.training.Learning;

/** Gathers for a person what each feature keeps about him; each door knows who asks. */
@RequestScoped
public class MyFiles {
  @Inject private Myself myself;
  @Inject private Learning learning;
  @Inject private MyExams exams;
  @Inject private Certificates certificates;
  @Inject private ClaimList claims;

  /** The caller's whole file. */
  public WholeFile whole() {
    return new WholeFile(
        myself.file(),
        WholeFile.OwnTraining.of(learning.overview()),
        exams.mine().stream().map(WholeFile.OwnExam::of).toList(),
        certificates.mine().stream().map(WholeFile.OwnCertificate::of).toList(),
        claims.mine().stream().map(WholeFile.OwnClaim::of).toList());
  }
}
