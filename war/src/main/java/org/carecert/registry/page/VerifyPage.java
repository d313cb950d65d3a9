package org.carecert.registry.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.carecert.home.page.GivenPerson;
import org.carecert.registry.Verifications;
import org.carecert.registry.domain.Outcome;
import org.carecert.registry.domain.ReceiptedVerification;
import org.carecert.registry.domain.VerificationPurpose;
import org.carecert.registry.domain.VerificationRequest;
import org.carecert.registry.domain.VerificationResult;
import org.carecert.registry.domain.VerificationSubject;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** The page on which a facility or a bureau asks whether one person is fit for one post. */
@Named
@RequestScoped
public class VerifyPage {
  @Inject private Verifications verifications;
  @Inject private HttpServletRequest request;

  private VerificationPurpose purpose = VerificationPurpose.HIRING;
  private final GivenPerson who = new GivenPerson();
  private @Nullable String certificateNumber;
  private Post post = Post.CAREGIVER;
  private @Nullable ReceiptedVerification answer;

  /** Asks. */
  public void ask() {
    new Require()
        .text("name", who.getName(), 100)
        .text("documentNumber", who.getDocumentNumber(), 100)
        .optionalText("certificateNumber", certificateNumber, 100)
        .check();
    String number =
        certificateNumber == null || certificateNumber.isBlank() ? null : certificateNumber;
    answer =
        verifications.ask(
            new VerificationRequest(
                purpose,
                null,
                null,
                List.of(
                    new VerificationSubject(
                        "1",
                        String.valueOf(who.getName()),
                        who.getDocumentType(),
                        String.valueOf(who.getDocumentNumber()),
                        number,
                        post))));
  }

  /** The purposes that are the caller's. */
  public List<VerificationPurpose> getPurposes() {
    return request.isUserInRole(Role.N_FACILITY)
        ? List.of(VerificationPurpose.HIRING, VerificationPurpose.FILING)
        : Arrays.asList(VerificationPurpose.values());
  }

  public List<Post> getPosts() {
    return Arrays.asList(Post.values());
  }

  /** The answer about the one person, or null. */
  public @Nullable VerificationResult getResult() {
    return answer == null ? null : answer.results().get(0);
  }

  /** The colour of the answer, which also stands in words. */
  public String getTone() {
    VerificationResult result = getResult();
    return result != null && result.decision() == Outcome.ELIGIBLE ? "cc-good" : "cc-bad";
  }

  public @Nullable ReceiptedVerification getAnswer() {
    return answer;
  }

  public VerificationPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(VerificationPurpose purpose) {
    this.purpose = purpose;
  }

  public GivenPerson getWho() {
    return who;
  }

  public @Nullable String getCertificateNumber() {
    return certificateNumber;
  }

  public void setCertificateNumber(@Nullable String certificateNumber) {
    this.certificateNumber = certificateNumber;
  }

  public Post getPost() {
    return post;
  }

  public void setPost(Post post) {
    this.post = post;
  }
}
