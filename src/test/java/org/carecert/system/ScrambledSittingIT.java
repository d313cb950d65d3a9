package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.carecert.system.story.Sitting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two pages of one browser answer the same paper by lot, while their lines lose calls before the
 * server and answers after it, repeat, hold back and break. Once all lines are whole and everything
 * is sent, each item has the answer that was given last; where it has another one, somebody was
 * asked, and said so.
 */
class ScrambledSittingIT {
  // Nobody sits two exams at one time: each has its own day.
  private static final LocalDate DAY = LocalDate.of(2026, 8, 28);
  private static final int STEPS = 45;
  private static final int ITEMS = 5;

  private static CityClock clock;
  private static Browser browser;

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void nothing_is_lost_without_somebody_asked(int seed) {
    String day = DAY.plusDays(seed).toString();
    String session = ExamDay.session(clock, "乱序" + seed, day);
    clock.moves(day + " 09:10");
    new Scramble("candidate-1", session, seed).run();
  }

  /** A page, and what its line does. */
  private static final class Seat {
    final Page page;
    final Random random;
    final List<Route> held = new ArrayList<>();
    boolean faulty = true;

    Seat(Page page, Random random) {
      this.page = page;
      this.random = random;
      page.route("**/exam/answers", this::carries);
    }

    private void carries(Route route) {
      int lot = faulty ? random.nextInt(8) : 7;
      try {
        if (lot == 0) {
          route.abort();
        } else if (lot == 1) {
          route.fetch();
          route.abort();
        } else if (lot == 2) {
          route.fetch();
          route.fulfill(new Route.FulfillOptions().setResponse(route.fetch()));
        } else if (lot == 3) {
          held.add(route);
        } else {
          route.resume();
        }
      } catch (PlaywrightException dead) {
        // The line broke meanwhile, or the page has given the call up: it will ask again.
        assertTrue(faulty, dead.getMessage());
      }
    }

    /** What was held back arrives after all. */
    void releases() {
      for (Route route : held) {
        try {
          route.resume();
        } catch (PlaywrightException givenUp) {
          // The page had stopped waiting for it.
        }
      }
      held.clear();
    }

    boolean asked() {
      return page.isVisible("#disputes");
    }
  }

  private static final class Scramble {
    private final Random random;
    private final String candidate;
    private final String session;
    private final JsonNode attempt;
    private final List<Seat> seats = new ArrayList<>();
    private final List<Integer> places;
    // By the paper's number: what was given last, and what somebody decided since.
    private final Map<Integer, String> last = new TreeMap<>();
    private final Set<Integer> decided = new HashSet<>();
    private final List<String> story = new ArrayList<>();

    Scramble(String candidate, String session, int seed) {
      this.random = new Random(seed);
      this.candidate = candidate;
      this.session = session;
      this.attempt = ExamDay.start(candidate, session);
      this.places = places();
      Page one = browser.signedIn(candidate, 1_280, "zh-CN");
      for (Page page : List.of(one, one.context().newPage())) {
        page.navigate("exam/sitting.xhtml?attempt=" + code());
        page.locator("#question").waitFor();
        seats.add(new Seat(page, new Random(seed * 31L + seats.size())));
      }
    }

    private String code() {
      return attempt.path("attempt").asText();
    }

    void run() {
      for (int step = 0; step < STEPS; step++) {
        Seat seat = seats.get(random.nextInt(seats.size()));
        switch (random.nextInt(8)) {
          case 0 -> breaks(seat, true);
          case 1, 2 -> breaks(seat, false);
          case 3 -> seat.releases();
          default -> gives(seat);
        }
      }
      settle();
      Map<Integer, String> counts = counts();
      assertEquals(last.keySet(), counts.keySet(), this::told);
      for (Map.Entry<Integer, String> each : last.entrySet()) {
        assertEquals(each.getValue(), counts.get(each.getKey()), this::told);
      }
      seats.forEach(seat -> seat.page.close());
    }

    private String told() {
      return "seed story: " + String.join("; ", story) + "; decided " + decided;
    }

    // The machine is cut off: all pages of one browser together.
    private void breaks(Seat seat, boolean dead) {
      story.add(seats.indexOf(seat) + (dead ? " loses its line" : " has its line"));
      seat.page.context().setOffline(dead);
    }

    private void gives(Seat seat) {
      int place = places.get(random.nextInt(places.size()));
      if (seat.asked()) {
        decides(seat);
        return;
      }
      int before = numbers(seat.page);
      seat.page.click("#to" + place);
      Locator options = seat.page.locator("#options input");
      Locator option = options.nth(random.nextInt(options.count()));
      if (option.isChecked()) {
        return;
      }
      String letter = option.inputValue();
      if (!chooses(seat.page, option)) {
        // The other page of this browser had told the same meanwhile.
        return;
      }
      seat.page.waitForCondition(() -> numbers(seat.page) > before);
      int item = item(place);
      last.put(item, letter);
      decided.remove(item);
      story.add(seats.indexOf(seat) + " gives " + item + letter);
    }

    /** Chooses it; false if it had come to be chosen before. */
    private static boolean chooses(Page page, Locator option) {
      page.evaluate(
          """
          () => {
            window.ccChosen = false;
            document.getElementById('options')
                .addEventListener('change', () => { window.ccChosen = true; }, { once: true });
          }
          """);
      option.check();
      return (Boolean) page.evaluate("window.ccChosen");
    }

    // The number that its browser gave last.
    private int numbers(Page page) {
      Object floor =
          page.evaluate(
              """
              (attempt) => new Promise((told, failed) => {
                const open = indexedDB.open('carecert-exam');
                open.onerror = () => failed(open.error);
                open.onsuccess = () => {
                  const asked = open.result.transaction('counters').objectStore('counters').get(attempt);
                  asked.onerror = () => failed(asked.error);
                  asked.onsuccess = () => { open.result.close(); told(asked.result?.floor ?? 0); };
                };
              })
              """,
              code());
      return ((Number) floor).intValue();
    }

    // Somebody who is shown two answers keeps one of them.
    private void decides(Seat seat) {
      // All at one moment: another page of this browser may end the question at any time.
      Object asked = seat.page.evaluate("document.querySelector('#disputed button')?.id ?? ''");
      if ("".equals(asked)) {
        return;
      }
      int item = Integer.parseInt(String.valueOf(asked).replaceAll("\\D", ""));
      boolean mine = random.nextBoolean();
      Waiting waits = waiting(seat.page).get(item);
      if (waits == null || waits.rests() >= number(item)) {
        // The other page of this browser was told already, and this one has not looked yet.
        return;
      }
      String kept = mine ? waits.answer() : String.valueOf(counts().get(item));
      try {
        // By its name: the first that is asked may be another one by now.
        seat.page
            .locator((mine ? "#mine" : "#theirs") + item)
            .click(new Locator.ClickOptions().setTimeout(5_000));
      } catch (PlaywrightException gone) {
        // Another page of this browser said the same meanwhile.
        return;
      }
      last.put(item, kept);
      decided.add(item);
      story.add(seats.indexOf(seat) + (mine ? " keeps its " : " keeps the other's ") + item + kept);
      kept(seat, item, waits);
      seat.page.waitForTimeout(300);
    }

    // What was said is kept in the browser before its other page is asked the same.
    private void kept(Seat seat, int item, Waiting before) {
      try {
        seat.page.waitForCondition(
            () -> !before.equals(waiting(seat.page).get(item)),
            new Page.WaitForConditionOptions().setTimeout(5_000));
      } catch (TimeoutError unasked) {
        story.add(seats.indexOf(seat) + " had no question any more about " + item);
      }
    }

    /** An answer that waits, and the number of the one that its page knew. */
    private record Waiting(String answer, int rests) {}

    // The newest that waits in a browser for each item.
    private Map<Integer, Waiting> waiting(Page page) {
      Map<Integer, Waiting> found = new HashMap<>();
      Object lines =
          page.evaluate(
              """
              () => new Promise((told, failed) => {
                const open = indexedDB.open('carecert-exam');
                open.onerror = () => failed(open.error);
                open.onsuccess = () => {
                  const asked = open.result.transaction('pending').objectStore('pending').getAll();
                  asked.onerror = () => failed(asked.error);
                  asked.onsuccess = () => {
                    open.result.close();
                    told(asked.result.map((entry) => `${entry.itemNo}=${entry.answer}=${entry.rests ?? 0}`).join(' '));
                  };
                };
              })
              """);
      for (String line : String.valueOf(lines).split(" ")) {
        String[] parts = line.split("=", -1);
        if (parts.length == 3) {
          found.put(Integer.parseInt(parts[0]), new Waiting(parts[1], Integer.parseInt(parts[2])));
        }
      }
      return found;
    }

    private void settle() {
      for (Seat seat : seats) {
        seat.faulty = false;
        seat.releases();
        seat.page.context().setOffline(false);
      }
      long end = System.nanoTime() + 120_000_000_000L;
      while (!seats.stream().allMatch(this::quiet)) {
        assertTrue(System.nanoTime() < end, () -> "not all was sent: " + told());
        for (Seat seat : seats) {
          seat.page.evaluate("dispatchEvent(new Event('online'))");
          seat.page.waitForTimeout(200);
          if (seat.asked()) {
            decides(seat);
          }
        }
      }
    }

    private boolean quiet(Seat seat) {
      return Sitting.nothingWaits(seat.page) && !seat.asked();
    }

    // The number of the answer that counts for an item.
    private int number(int item) {
      for (JsonNode line : ExamDay.start(candidate, session).path("answers")) {
        if (line.path("itemNo").asInt() == item) {
          return line.path("clientSeq").asInt();
        }
      }
      return 0;
    }

    private Map<Integer, String> counts() {
      Map<Integer, String> counts = new TreeMap<>();
      for (JsonNode line : ExamDay.start(candidate, session).path("answers")) {
        counts.put(line.path("itemNo").asInt(), line.path("answer").asText());
      }
      return counts;
    }

    /** Few places, so that many answers meet: single choices only. */
    private List<Integer> places() {
      List<Integer> found = new ArrayList<>();
      for (int place = 1; found.size() < ITEMS; place++) {
        JsonNode question = attempt.at("/paper/questions/" + (item(place) - 1));
        if (question.path("type").asText().equals("SINGLE")) {
          found.add(place);
        }
      }
      return found;
    }

    private int item(int place) {
      return attempt.at("/order/items/" + (place - 1)).asInt(place);
    }
  }
}
