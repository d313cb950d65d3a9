package org.carecert.exam.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.carecert.exam.Answers;
import org.carecert.exam.QuickAnswers;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.domain.SavedAnswer;
import org.carecert.exam.domain.TokenBearer;
import org.carecert.home.rest.Parked;
import org.carecert.home.rest.ParkingServlet;
import org.carecert.home.rest.PlainCall;
import org.carecert.shared.Origin;
import org.carecert.shared.Refusal;

/**
 * Answers of a whole exam: {@code POST /api/v1/exam/answers}, the same as the resource's {@code
 * /exam/attempts/{code}/responses}, but no thread waits for the commit. Described by {@code
 * OpenApiFilter}.
 */
@WebServlet(urlPatterns = "/api/v1/exam/answers", asyncSupported = true)
public class AnswersServlet extends ParkingServlet<ExamBodies.AnswerBody> {
  private static final long serialVersionUID = 1L;

  @Inject private transient Answers answers;
  @Inject private transient QuickAnswers quick;

  public AnswersServlet() {
    super(ExamBodies.AnswerBody.class);
  }

  @Override
  protected void take(ExamBodies.AnswerBody body, HttpServletRequest request, Parked parked) {
    answers.save(
        request.getHeader(ExamAttemptsResource.TOKEN),
        body.given(),
        verdict -> tell(verdict, parked));
  }

  @Override
  protected boolean takeAtOnce(ExamBodies.AnswerBody body, PlainCall call, Parked parked) {
    return quick.take(
        new TokenBearer(
            call.header(ExamAttemptsResource.TOKEN), call.header(Origin.DEVICE), call.address()),
        body.given(),
        verdict -> tell(verdict, parked));
  }

  private static void tell(SaveVerdict verdict, Parked parked) {
    SavedAnswer saved = verdict.saved();
    Refusal refusal = verdict.refusal();
    if (saved != null) {
      parked.answer(saved);
    } else if (refusal != null) {
      parked.refuse(refusal);
    }
  }
}
