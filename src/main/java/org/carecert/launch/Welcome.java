package org.carecert.launch;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** What the launcher prints once the house is ready. */
final class Welcome {
  private Welcome() {}

  static void print(PrintStream out, String address, @Nullable String password, String seconds) {
    out.println();
    out.println("CareCert is ready after " + seconds + " s: " + address);
    if (password != null) {
      out.println("Demo accounts, all with the password " + password + ":");
      out.println("  candidate-1 candidate-2 candidate-3     caregivers with their certificates");
      out.println("  candidate-4                             takes the course now");
      out.println("  school-1 school-1b                      vocational school (two people)");
      out.println(
          "  evaluator-1 evaluator-1b evaluator-1c   evaluation organisation (three people)");
      out.println(
          "  assessor-1 assessor-2 assessor-3        its assessors; invigilator-1 invigilator-2");
      out.println("  hr-clerk hr-reviewer                    human-resources bureau");
      out.println("  health-clerk health-reviewer inspector-1 health bureau");
      out.println("  facility-1                              operator of facilities");
      out.println("  auditor admin                           audit, administration");
    }
    out.println("Stop with Ctrl-C.");
  }
}
