package org.carecert.home.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateLine;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.exam.domain.MyExam;
import org.carecert.identity.domain.OwnFile;
import org.carecert.subsidy.domain.ClaimLine;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.Programme;
import org.carecert.training.domain.LearningOverview;
import org.jspecify.annotations.Nullable;

/**
 * 我的全部信息: a person's whole file, from the roster to the payment, for himself to read and take away
 * (个人信息保护法 第四十五条: 查阅、复制).
 */
public record WholeFile(
    OwnFile own,
    OwnTraining training,
    List<OwnExam> exams,
    List<OwnCertificate> certificates,
    List<OwnClaim> claims) {
  public WholeFile {
    exams = List.copyOf(exams);
    certificates = List.copyOf(certificates);
    claims = List.copyOf(claims);
  }

  /** The hours of the present or last cohort. */
  public record OwnTraining(
      @Nullable String cohort, int theoryMinutes, int practiceMinutes, int onlineMinutes) {
    /** As the learner sees it. */
    public static OwnTraining of(LearningOverview seen) {
      return new OwnTraining(
          seen.cohortTitle(), seen.theoryMinutes(), seen.practiceMinutes(), seen.onlineMinutes());
    }
  }

  /** An exam, with its result once it is published. */
  public record OwnExam(
      String name,
      String occupation,
      int level,
      Instant opensAt,
      @Nullable BigDecimal theory,
      @Nullable BigDecimal practical,
      @Nullable BigDecimal review,
      @Nullable String outcome) {
    /** As the candidate sees it. */
    public static OwnExam of(MyExam exam) {
      return new OwnExam(
          exam.name(),
          exam.scope().occupation(),
          exam.scope().level(),
          exam.window().opensAt(),
          exam.result() == null ? null : exam.result().theory(),
          exam.result() == null ? null : exam.result().practical(),
          exam.result() == null ? null : exam.result().review(),
          exam.result() == null ? null : exam.result().outcome().name());
    }
  }

  /** A certificate. */
  public record OwnCertificate(
      String number,
      CertificateKind kind,
      @Nullable String occupation,
      @Nullable Integer level,
      LocalDate issuedOn,
      CertificateState state) {
    /** As its holder sees it. */
    public static OwnCertificate of(CertificateLine line) {
      return new OwnCertificate(
          line.number(),
          line.kind(),
          line.occupation(),
          line.level(),
          line.issuedOn(),
          line.state());
    }
  }

  /** A claim. */
  public record OwnClaim(
      String code,
      Programme programme,
      String certificateNumber,
      long amountFen,
      ClaimState state,
      LocalDate appliedOn) {
    /** As the applicant sees it. */
    public static OwnClaim of(ClaimLine line) {
      return new OwnClaim(
          line.code(),
          line.programme(),
          line.certificateNumber(),
          line.amountFen(),
          line.state(),
          line.appliedOn());
    }
  }
}
