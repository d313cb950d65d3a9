package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carecert.certificate.Certificates;
import org.carecert.exam.MyExams;
import org.carecert.identity.Myself;
import org.carecert.shared.Role;
import org.carecert.subsidy.domain.WholeFile;
import org.carecert.training.Learning;

/** 我的档案: the desk that gathers for a person everything that is kept about him. */
@Stateless
public class MyFiles {
  @Inject private Myself myself;
  @Inject private Learning learning;
  @Inject private MyExams exams;
  @Inject private Certificates certificates;
  @Inject private ClaimList claims;

  /** The caller's whole file. */
  @RolesAllowed(Role.N_CANDIDATE)
  public WholeFile whole() {
    return new WholeFile(
        myself.file(),
        WholeFile.OwnTraining.of(learning.overview()),
        exams.mine().stream().map(WholeFile.OwnExam::of).toList(),
        certificates.mine().stream().map(WholeFile.OwnCertificate::of).toList(),
        claims.mine().stream().map(WholeFile.OwnClaim::of).toList());
  }
}
