package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.carecert.system.Browser;
import org.carecert.system.Caller;
import org.jspecify.annotations.Nullable;

/** What the people of one season share: the browser, the clock, and the look at every page. */
public final class Season implements AutoCloseable {
  // A machine that also builds is slow; what is wrong is told by words, not by haste.
  private static final double PATIENCE = 90_000;

  private final Path pictures;
  private final Browser browser = new Browser();
  private final Set<String> seen = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Page> present = new LinkedHashMap<>();
  private int taken;
  private Instant moved = Instant.EPOCH;
  private long movedAt;
  private @Nullable Caller admin;

  /** A story with a folder of this name for its pictures. */
  public Season(String name) {
    pictures = Path.of("target/pages", name);
  }

  /** A computer at a desk, in Chinese. */
  Page desk(String who) {
    return arrives(who, 1280, "zh-CN");
  }

  /** A phone of 360 pixels. */
  Page phone(String who, String language) {
    return arrives(who, 360, language);
  }

  /** A tablet in the hand of somebody who walks from station to station. */
  Page tablet(String who) {
    return arrives(who, 820, "zh-CN");
  }

  private Page arrives(String who, int width, String language) {
    Page page = browser.person(width, language);
    page.context().setDefaultTimeout(PATIENCE);
    present.put(who, page);
    return page;
  }

  /** Sets the city's clock, e.g. {@code 2026-03-02 09:00}; who is signed in must sign in again. */
  public void clock(String dayAndTime) {
    String at = dayAndTime.replace(' ', 'T') + ":00+08:00";
    admin = null;
    move(OffsetDateTime.parse(at).toInstant());
    admin = null;
  }

  /** Lets time pass. */
  public void passes(Duration time) {
    move(moved.plusNanos(System.nanoTime() - movedAt).plus(time));
  }

  private void move(Instant to) {
    Caller caller = admin == null ? Caller.fresh("admin") : admin;
    Caller.Answer answer = caller.put("/demo/clock", "{\"at\":\"" + to + "\"}");
    assertEquals(200, answer.status(), answer.text());
    moved = to;
    movedAt = System.nanoTime();
    admin = caller;
  }

  /** Looks at a page once for every language and width: picture, overflow, missing texts, axe. */
  void look(Page page, String who) {
    look(page, who, "");
  }

  /** Looks also at a state of a page that its address does not tell. */
  void look(Page page, String who, String state) {
    int width = page.viewportSize().width;
    String name =
        state
            + page.url()
                .replaceFirst("https?://[^/]+/", "")
                .replaceFirst("\\?.*", "")
                .replace('/', '-')
            + " "
            + page.getAttribute("html", "lang")
            + " "
            + width;
    if (!seen.add(name)) {
      return;
    }
    picture(page, name + " " + who);
    String text = page.innerText("body");
    if (text.contains("⟦") || text.contains("#{")) {
      faults.add(name + ": a text is missing");
    }
    int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue() - width;
    if (wide > 0) {
      faults.add(name + ": " + wide + " px wider than the screen");
    }
    String violations = Browser.violations(page);
    if (!violations.isEmpty()) {
      faults.add(name + ": " + violations);
    }
  }

  /** What was found wrong with the pages of this chapter; forgets it. */
  public String faults() {
    String found = String.join("\n", faults);
    faults.clear();
    return found;
  }

  /** Pictures of what everybody saw last. */
  public void failed(String chapter) {
    present.forEach((who, page) -> picture(page, "FAILED " + chapter + " " + who));
  }

  /** Everybody goes home. */
  public void leave() {
    present.values().forEach(page -> page.context().close());
    present.clear();
  }

  private void picture(Page page, String name) {
    taken++;
    String file = "%03d %s.png".formatted(taken, name).replaceAll("[^a-zA-Z0-9.]+", "_");
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(pictures.resolve(file)));
  }

  /** A file of the story. */
  static byte[] file(String name) {
    return resource("/story/" + name);
  }

  /** A file that the demo city's school or teachers made. */
  static byte[] demo(String name) {
    return resource("/demo/" + name);
  }

  private static byte[] resource(String name) {
    try (@Nullable InputStream in = Season.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // First of all: whatever fails after it, the next test finds the true time.
    Caller.fresh("admin").put("/demo/clock", "{}");
    leave();
    browser.close();
  }
}
