package org.inkstand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.inkstand.TestBrowser;
import org.inkstand.app.press.rough.Manner;
import org.inkstand.app.press.rough.RoughStreet;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.Feeds;
import org.inkstand.title.Title;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The newsstand reads the press and, beside it, a street of servers that hang, lie and never end:
 * each is called by its fault at the desk, and nobody else's feed waits.
 */
class RoughStreetTest {

  /** Far less than in life, where it is a minute, so that the rounds are short. */
  private static final Map<String, String> SHORT_PATIENCE = Map.of("inkstand.http.timeout", "3s");

  /** The feeds' turns come every two to three seconds; the machine may be busy. */
  private static final Duration LATE = Duration.ofSeconds(15);

  private static final int ROUNDS = 4;

  private static final Map<Manner, String> NAMED = new EnumMap<>(Manner.class);

  static {
    NAMED.put(Manner.SILENT, "did not finish in the time allowed");
    NAMED.put(Manner.SLOW_HEAD, "did not finish in the time allowed");
    NAMED.put(Manner.DRIP, "did not finish in the time allowed");
    NAMED.put(Manner.HALF, "did not finish in the time allowed");
    NAMED.put(Manner.ENDLESS, "the body is larger than 16,777,216 bytes");
    NAMED.put(Manner.LONG_HEAD, "the headers of the answer are too many or too long");
    NAMED.put(Manner.BOMB, "a decompression bomb");
    NAMED.put(Manner.LOOP, "more than 8 redirects");
    NAMED.put(Manner.TRAP, "169.254.169.254 is in a network that is not public");
    NAMED.put(Manner.SHORT, "ended before its answer was whole");
    NAMED.put(Manner.RESET, "broke the connection off");
    NAMED.put(Manner.WRONG_TYPE, "the answer is not a feed");
    NAMED.put(Manner.NOT_HTTP, "broke the connection off");
    NAMED.put(Manner.NO_TLS, "no safe connection to 127.0.0.1");
    NAMED.put(Manner.BROKEN, "500 Internal Server Error");
    NAMED.put(Manner.STUMBLING, "503 Service Unavailable");
    NAMED.put(Manner.THICK, "longer than a book, cut short: 1");
  }

  private static RoughStreet street;
  private static RunningPaper paper;

  @BeforeAll
  static void start() {
    street = RoughStreet.open();
    paper = RunningPaper.start(SHORT_PATIENCE, street.titles());
  }

  @AfterAll
  static void stop() throws IOException {
    paper.close();
    street.close();
  }

  private static Set<TitleId> rough() {
    List<String> names = street.titles().stream().map(TitleDraft::name).toList();
    Set<TitleId> rough = new TreeSet<>(Comparator.comparingLong(TitleId::value));
    for (Title title : paper.face(Titles.class).list()) {
      if (names.contains(title.name())) {
        rough.add(title.id());
      }
    }
    return rough;
  }

  private static FeedState state(Manner manner) {
    TitleId title =
        paper.face(Titles.class).list().stream()
            .filter(it -> it.name().equals(manner.title()))
            .findFirst()
            .orElseThrow()
            .id();
    return paper.face(Feeds.class).list().stream()
        .filter(feed -> feed.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachIsCalledByItsFaultAtTheDesk() {
    TestBrowser operator = paper.visitor();
    operator.signIn("operator", paper.password(), "/desk");
    NAMED.forEach(
        (manner, words) -> {
          String page = "/desk/feed/" + state(manner).feed().value();
          Waiting.until(
              manner + " to be called " + words,
              () -> Jsoup.parse(operator.get(page).body()).select("main").text().contains(words));
        });
    assertThat(NAMED).hasSize(Manner.values().length);
  }

  @Test
  void everyStepSaysWhatItDoes() {
    TestBrowser operator = paper.visitor();
    operator.signIn("operator", paper.password(), "/desk");
    assertThat(Jsoup.parse(operator.get("/desk/steps").body()).select("tbody th"))
        .hasSizeGreaterThan(10)
        .allSatisfy(step -> assertThat(step.select(".soft").text()).as(step.text()).isNotEmpty());
  }

  @Test
  void theThinItemsBesideTheThickOneAreTaken() {
    Waiting.until("three items", () -> state(Manner.THICK).items() == 3);
  }

  @Test
  void nobodyElsesFeedWaitsAndMemoryStaysWhereItIs() {
    Set<TitleId> rough = rough();
    assertThat(rough).hasSize(Manner.values().length);
    List<String> late = new ArrayList<>();
    round(rough, late);
    long before = usedMegabytes();
    for (int round = 0; round < ROUNDS; round++) {
      round(rough, late);
    }
    assertThat(late).isEmpty();
    assertThat(usedMegabytes() - before)
        .as("megabytes more after %d rounds", ROUNDS)
        .isLessThan(48);
  }

  /**
   * Until each of the others that fare well was read once more; notes those whose turn has long
   * passed.
   */
  private static void round(Set<TitleId> rough, List<String> late) {
    Instant begin = Instant.now();
    Waiting.until(
        "another round",
        () -> {
          boolean whole = true;
          for (FeedState feed : paper.face(Feeds.class).list()) {
            if (!rough.contains(feed.title()) && feed.failures() == 0) {
              whole &= feed.lastFetch().isAfter(begin);
              if (feed.nextFetch().plus(LATE).isBefore(Instant.now())) {
                late.add(feed.address() + " was due at " + feed.nextFetch());
              }
            }
          }
          return whole;
        });
  }

  private static long usedMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
