package org.inkstand.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.StoreSettings;
import org.inkstand.reader.ForYou;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.store.TasteStores;
import org.inkstand.reader.window.TestPages;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeEditions;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.FakeTitles;
import org.inkstand.testnews.TestNews;
import org.inkstand.testnews.TickingClock;
import org.inkstand.title.Access;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long it takes to make somebody's own page: a window of 10,000 events, 100,000 readers in
 * SQLite on disk, each with a profile of 60 lines, 5 follows and 10 readings; a reader drawn by
 * chance each time, so that hardly any is in a cache.
 *
 * <p>{@code ForYouMeasure [EVENTS] [READERS] [PAGES]}. Prints percentiles over pages made one after
 * the other, store and all, without the HTML.
 */
final class ForYouMeasure {

  private static final Instant NOON = TestNews.DAY.plus(Duration.ofHours(12));
  private static final int LINES = 60;
  private static final int BATCH = 5_000;

  private final SplittableRandom dice = new SplittableRandom(7);
  private final int events;
  private final int readers;

  private ForYouMeasure(int events, int readers) {
    this.events = events;
    this.readers = readers;
  }

  public static void main(String[] arguments) throws IOException {
    int[] sizes = {10_000, 100_000, 20_000};
    IntStream.range(0, arguments.length).forEach(i -> sizes[i] = Integer.parseInt(arguments[i]));
    new ForYouMeasure(sizes[0], sizes[1]).run(sizes[2]);
  }

  private void run(int pages) throws IOException {
    Path folder = Files.createTempDirectory("inkstand-for-you");
    Clock clock = new TickingClock(NOON);
    try (Store store = Store.open(StoreSettings.sqlite(folder))) {
      fill(store);
      System.out.printf("store %d MB%n", store.space().all() / 1_000_000);
      TestPages.News news = news(clock);
      ForYou forYou = TestPages.forYou(store, clock, news, new TasteStores(store, clock).marks());
      forYou.visit(new ReaderId(1), true);
      make(forYou, Math.max(1_000, pages / 4));
      Times times = make(forYou, pages);
      Arrays.sort(times.clock());
      Arrays.sort(times.processor());
      for (double share : new double[] {0.5, 0.9, 0.99, 0.999}) {
        int at = (int) (share * pages);
        System.out.printf(
            "p%.1f %.2f ms, of the processor %.2f ms%n",
            100 * share, times.clock()[at] / 1e6, times.processor()[at] / 1e6);
      }
    }
  }

  /** What each page took, by the clock and of the processor: on a busy machine these differ. */
  private record Times(long[] clock, long[] processor) {}

  private Times make(ForYou forYou, int pages) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    var times = new Times(new long[pages], new long[pages]);
    for (int i = 0; i < pages; i++) {
      var reader = new ReaderId(1 + dice.nextInt(readers));
      long start = System.nanoTime();
      long before = threads.getCurrentThreadCpuTime();
      ForYou.Visit visit = forYou.visit(reader, true);
      times.clock()[i] = System.nanoTime() - start;
      times.processor()[i] = threads.getCurrentThreadCpuTime() - before;
      if (visit.places().size() < 300) {
        throw new IllegalStateException("a page of " + visit.places().size());
      }
    }
    return times;
  }

  private TestPages.News news(Clock clock) {
    var titles = new FakeTitles();
    IntStream.range(0, 200).forEach(i -> titles.add("Title " + i, Access.OPEN));
    var articles = new FakeArticles(clock::instant);
    for (int i = 0; i < events; i++) {
      articles.add(
          TestNews.article("Event %d in town %d with word%d".formatted(i, i % 900, i % 3_000))
              .id(i + 1)
              .by(1 + i % 200)
              .section("medtop:%02d000000".formatted(1 + i % 17))
              .keywords("key" + i % 500, "key" + i % 1_100, "key" + i % 77)
              .written("Author " + i % 2_000)
              .at(NOON.minusSeconds(20L * i))
              .standfirst("What event %d is".formatted(i)));
    }
    var stories = new FakeStories();
    return new TestPages.News(
        titles, articles, stories, new FakeEditions(titles, articles, stories, clock));
  }

  private void fill(Store store) {
    var jdbc = new JdbcTemplate(store.writers());
    long now = NOON.toEpochMilli();
    for (int from = 1; from <= readers; from += BATCH) {
      List<Object[]> tastes = new ArrayList<>();
      List<Object[]> follows = new ArrayList<>();
      List<Object[]> readings = new ArrayList<>();
      for (int reader = from; reader < Math.min(readers + 1, from + BATCH); reader++) {
        tastes.add(new Object[] {reader, lines()});
        for (int i = 0; i < 5; i++) {
          String author = "author " + dice.nextInt(2_000);
          follows.add(new Object[] {reader, author + " " + i, author, now});
        }
        for (int i = 0; i < 10; i++) {
          long change = 10L * reader + i;
          readings.add(new Object[] {reader, 1 + i * 997 + dice.nextInt(997), now, now, change});
        }
      }
      store.write(
          _ -> {
            jdbc.batchUpdate("insert into reader_taste values (?, ?, 1, 1, 2, 2, 2, 1)", tastes);
            jdbc.batchUpdate(
                "insert into reader_follow (reader, kind, value_key, value, since)"
                    + " values (?, 'AUTHOR', ?, ?, ?)",
                follows);
            return jdbc.batchUpdate(
                "insert into reader_reading values (?, ?, ?, ?, 60, 80, 800, ?)", readings);
          });
    }
  }

  private String lines() {
    return IntStream.range(0, LINES)
        .mapToObj(
            i ->
                "%s\t%.3f\t%d\t4\t"
                    .formatted(topic(i), 4 * dice.nextDouble(), NOON.getEpochSecond() - 9_000L * i))
        .collect(Collectors.joining("\n"));
  }

  private String topic(int line) {
    return switch (line % 4) {
      case 0 -> named("WORD", "key" + dice.nextInt(500));
      case 1 -> named("AUTHOR", "author " + dice.nextInt(2_000));
      case 2 -> named("WORD", "word" + dice.nextInt(3_000));
      default -> named("SUBJECT", "medtop:%02d000000".formatted(1 + dice.nextInt(17)));
    };
  }

  private static String named(String kind, String key) {
    return kind + "\t" + key + "\t" + key;
  }
}
