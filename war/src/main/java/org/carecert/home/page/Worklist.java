package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** What waits for whom, asked of every feature's door. */
@RequestScoped
public class Worklist {
  @Inject private HttpServletRequest request;

  /** What waits for who is signed in. */
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    return request.getUserPrincipal() == null ? List.of() : items;
  }

  /**
   * One kind of waiting work.
   *
   * @param text key of what it is
   * @param count how many wait
   * @param path where they are done
   */
  public record Item(String text, long count, String path) {}
}
