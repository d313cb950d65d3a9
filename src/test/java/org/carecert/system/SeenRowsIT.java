package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Two officers at one list: each button acts on the row beside which it was seen. */
class SeenRowsIT {
  private static final String BUTTON = "button[id$=withdraw], input[id$=withdraw]";

  private static String page(Worker worker) {
    String found =
        Caller.as("health-clerk").get("/registry/workers?text=" + worker.number()).text();
    return "registry/worker.xhtml?code=" + found.replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
  }

  private static List<String> rows(Document page) {
    return page.select("tr:has(" + BUTTON + ")").eachText();
  }

  /** Presses the button in this row of what was shown. */
  private static void withdraw(Visitor clerk, Document page, int row) {
    String button = page.select(BUTTON).get(row).attr("id");
    Visitor.send(
        clerk.press((FormElement) page.expectFirst("main form:has(" + BUTTON + ")"), button));
  }

  @Test
  void a_proof_is_withdrawn_though_a_colleague_withdrew_the_one_above_it() {
    Worker worker = Worker.caregiver("同列两人");
    Worker.bringIn(worker);
    String path = page(worker);
    Visitor first = Visitor.as("health-clerk");
    Visitor second = Visitor.as("health-clerk");
    Document seen = first.page(path);
    List<String> proofs = rows(seen);
    assertEquals(3, proofs.size(), seen.text());

    withdraw(second, second.page(path), 0);
    assertEquals(proofs.subList(1, 3), rows(second.page(path)));
    withdraw(first, seen, 1);
    assertEquals(proofs.subList(2, 3), rows(second.page(path)), "not the one below");

    withdraw(first, seen, 0);
    assertEquals(proofs.subList(2, 3), rows(second.page(path)), "what is gone is refused");
  }
}
