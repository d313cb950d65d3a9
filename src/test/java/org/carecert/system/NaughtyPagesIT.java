package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.carecert.launch.House;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every field of every form on every page that a menu leads to, and one link further, filled with
 * what was not meant and sent by every button: an answer in words, never a fault, and nothing in
 * the server's log. In a house of its own: wrong passwords and closings lock people out.
 */
class NaughtyPagesIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FIELDS =
      "input[type=text], input[type=search], input[type=date], input[type=number], input[type=tel],"
          + " input[type=password], input:not([type]), textarea, select, input[type=radio]";
  private static final String BUTTONS =
      "main form button[type=submit], main form input[type=submit]";
  private static final int PAGES_A_MENU_ENTRY = 3;

  // What several roles share is filled in once.
  private static final Set<String> FILLED = new HashSet<>();

  private static House house;

  private final List<String> faults = new ArrayList<>();
  private int answers;

  @BeforeAll
  static void open() {
    // As browsers speak it without TLS: HTTP/1.1.
    System.setProperty("jsoup.useHttpClient", "false");
    house = TheHouse.ofItsOwn();
  }

  @AfterAll
  static void close() throws IOException {
    house.close();
  }

  @Test
  void whatever_is_typed_into_a_page_is_answered_in_words() throws IOException {
    ServerLog log = new ServerLog(house.log());
    for (String path : List.of("registry/check.xhtml", "identity/activate.xhtml", "")) {
      fill(Jsoup.newSession(), path);
    }
    // The administrator last: what he does to accounts locks the others out.
    List<String> people = new ArrayList<>(DemoPeople.ALL);
    people.sort(Comparator.comparing("admin"::equals));
    for (String username : people) {
      Connection session = signedIn(username);
      for (String path : pages(session)) {
        fill(session, path);
      }
    }
    assertEquals("", String.join("\n", faults.subList(0, Math.min(40, faults.size()))));
    assertTrue(answers >= 200, "answers seen: " + answers);
    assertEquals("", log.complaints());
  }

  @Test
  void a_file_of_fifty_megabytes_is_refused_in_words() throws IOException {
    Connection session = signedIn("health-clerk");
    FormElement form =
        (FormElement) get(session, "registry/imports.xhtml").expectFirst("main form");
    Connection.Response answer =
        session
            .newRequest(form.absUrl("action"))
            .ignoreHttpErrors(true)
            .method(Connection.Method.POST)
            .data(form.formData())
            .data("form:file", "large.csv", new ByteArrayInputStream(new byte[50 << 20]))
            .execute();
    assertEquals(413, answer.statusCode());
    String text = answer.parse().text();
    assertTrue(text.contains("32 MB"), text);
  }

  private Connection signedIn(String username) throws IOException {
    Connection session = Jsoup.newSession().ignoreHttpErrors(true).timeout(30_000);
    Document page = get(session, "identity/sign-in.xhtml");
    FormElement form = (FormElement) page.expectFirst("main form");
    form.expectFirst("[id='form:username']").val(username);
    form.expectFirst("[id='form:password']").val("carecert-demo");
    String at = sent(session, form, form.expectFirst("[id='form:enter']")).url().getPath();
    assertTrue(at.startsWith("/home/desk"), username + " at " + at);
    return session;
  }

  /** Where the menu leads, and from there a few of the pages with an address of their own. */
  private Set<String> pages(Connection session) throws IOException {
    Set<String> menu = links(get(session, "home/desk.xhtml"), "nav.cc-menu a");
    Set<String> paths = new TreeSet<>(menu);
    for (String path : menu) {
      Set<String> kinds = new HashSet<>();
      links(get(session, path), "main a[href*='.xhtml']").stream()
          .filter(link -> kinds.add(link.replaceFirst("\\?.*", "")))
          .limit(PAGES_A_MENU_ENTRY)
          .forEach(paths::add);
    }
    return paths;
  }

  private static Set<String> links(Document page, String which) {
    Set<String> paths = new TreeSet<>();
    page.select(which).forEach(link -> paths.add(link.attr("href").replaceFirst("^/", "")));
    return paths;
  }

  private void fill(Connection session, String path) throws IOException {
    Document page = get(session, path);
    look(page, "GET " + path);
    int buttons = page.select(BUTTONS).size();
    if (buttons == 0
        || !FILLED.add(path.replaceFirst("\\?.*", "") + page.select(BUTTONS).eachAttr("id"))) {
      return;
    }
    for (int button = 0; button < Math.min(buttons, 4); button++) {
      for (String text : Naughty.some(Naughty.TEXTS, 2)) {
        send(session, new Try(path, button, -1, typed(text)));
      }
      int fields = page.select("main form").select(FIELDS).size();
      for (int field = 0; field < Math.min(fields, 12); field++) {
        String text = typed(Naughty.some(Naughty.TEXTS, 1).get(0));
        send(session, new Try(path, button, field, text));
      }
    }
  }

  /** One field of a page, or all of them (-1), filled with a text and sent by a button. */
  private record Try(String path, int button, int field, String text) {
    boolean fills(int one, Element element) {
      return field < 0 ? !element.is("select, [type=radio]") : one == field;
    }

    @Override
    public String toString() {
      return path + " [" + field + "] " + text.substring(0, Math.min(60, text.length()));
    }
  }

  private void send(Connection session, Try now) throws IOException {
    List<Element> buttons = get(session, now.path).select(BUTTONS);
    if (now.button >= buttons.size()) {
      return;
    }
    Element button = buttons.get(now.button);
    FormElement form = (FormElement) Objects.requireNonNull(button.closest("form"));
    List<Element> fields = form.select(FIELDS);
    for (int i = 0; i < fields.size(); i++) {
      if (now.fills(i, fields.get(i))) {
        put(fields.get(i), now.text);
      }
    }
    look(sent(session, form, button), button.id() + " of " + now);
  }

  private static void put(Element field, String text) {
    if (field.is("select")) {
      field.empty().appendElement("option").attr("selected", "selected").attr("value", text);
    } else {
      field.val(text);
    }
  }

  private void look(Connection.Response answer, String what) throws IOException {
    answers++;
    String at = answer.url().getPath();
    if (answer.statusCode() >= 500 || at.contains("/home/error")) {
      faults.add(answer.statusCode() + " at " + at + ": " + what);
    } else if (String.valueOf(answer.contentType()).startsWith("text/html")) {
      look(answer.parse(), what);
    }
  }

  private void look(Document page, String what) {
    String text = page.text();
    if (text.contains("Exception") || text.contains("org.carecert") || text.contains("⟦")) {
      faults.add("tells of its inside: " + what);
    } else if (text.isBlank() || page.location().contains("/home/error")) {
      faults.add("nothing is said: " + what);
    }
  }

  private static Document get(Connection session, String path) throws IOException {
    return session.newRequest(house.address() + path).ignoreHttpErrors(true).get();
  }

  private static Connection.Response sent(Connection session, FormElement form, Element button)
      throws IOException {
    Connection request =
        session
            .newRequest(form.absUrl("action"))
            .ignoreHttpErrors(true)
            .ignoreContentType(true)
            .method(Connection.Method.POST)
            .data(form.formData())
            .data(button.attr("name"), button.val());
    if (form.attr("enctype").startsWith("multipart")) {
      form.select("input[type=file]")
          .forEach(
              file ->
                  request.data(
                      file.attr("name"), "x", new ByteArrayInputStream(new byte[] {1, 2})));
    }
    return request.execute();
  }

  private static String typed(String text) {
    try {
      return JSON.readValue('"' + text + '"', String.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
