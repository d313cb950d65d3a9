package org.carecert.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chromium, as people use it. */
public final class Browser implements AutoCloseable {
  private final String address;
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  public Browser() {
    this(TheHouse.get().address());
  }

  /** In the house of this address. */
  Browser(String address) {
    this.address = address;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  // The shell is the same engine without a desktop around it, and far lighter.
  private static Path program() {
    return Stream.of("chromium-headless-shell", "chromium")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Install chromium-headless-shell"));
  }

  /** A fresh person at a screen of this width. */
  public Page person(int width, String language) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 900)
                .setLocale(language));
    // A machine that also builds is slow, and a page that lost its line rests before it tries
    // again.
    context.setDefaultTimeout(60_000);
    return context.newPage();
  }

  /** A demo account, signed in. */
  public Page signedIn(String username, int width, String language) {
    Page page = person(width, language);
    page.navigate("identity/sign-in.xhtml");
    page.fill("[id='form:username']", username);
    page.fill("[id='form:password']", "carecert-demo");
    page.click("[id='form:enter']");
    page.waitForURL("**/home/desk.xhtml*");
    return page;
  }

  /** Does what leads to another page, or to this one anew, and waits for it. */
  public static void going(Page page, Runnable act) {
    page.evaluate("window.ccOld = true");
    act.run();
    page.waitForCondition(() -> arrived(page));
  }

  // The page's security policy forbids waitForFunction, which evaluates strings in the page.
  private static boolean arrived(Page page) {
    try {
      return (Boolean) page.evaluate("() => !window.ccOld && document.readyState === 'complete'");
    } catch (PlaywrightException e) {
      return false;
    }
  }

  /** The file that a button gives. */
  public static byte[] download(Page page, String button) {
    Download download = page.waitForDownload(() -> page.click("[id='" + button + "']"));
    try (InputStream in = download.createReadStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What axe finds against WCAG 2.2 AA, in words; empty if nothing. */
  public static String violations(Page page) {
    // There are no frames, which alone the other mode and its extra page are for.
    AxeResults results =
        new AxeBuilder(page)
            .setLegacyMode(true)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze();
    return results.getViolations().stream()
        .map(
            rule ->
                rule.getId()
                    + ": "
                    + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .limit(5)
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
