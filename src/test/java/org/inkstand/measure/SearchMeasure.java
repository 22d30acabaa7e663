package org.inkstand.measure;

import com.sun.management.OperatingSystemMXBean;
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
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.inkstand.TestStores;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.step.Step;
import org.inkstand.search.Search;
import org.inkstand.search.SearchQuery;
import org.inkstand.search.index.ArticleIndex;
import org.inkstand.search.index.TestIndex;
import org.inkstand.search.step.TestFollowing;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;

/**
 * How fast articles become findable and are found, by the embedded index.
 *
 * <p>Arguments: how many articles, how many words each, how many threads ask. Prints the table of
 * {@code docs/measure/search.md}.
 */
public final class SearchMeasure {

  /** CPU time of each thread that asks, so that a busy machine does not change what is measured. */
  private static final Duration ASKING = Duration.ofSeconds(3);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final GeneratedNews news;
  private final int threads;
  private final Clock clock = Clock.systemUTC();

  private SearchMeasure(GeneratedNews news, int threads) {
    this.news = news;
    this.threads = threads;
  }

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int words = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 350;
    int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
    System.out.printf(
        "%,d articles of %d words, %d threads, JDK %s, %d processors, heap at most %,d MiB%n",
        articles,
        words,
        threads,
        System.getProperty("java.vm.version"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    new SearchMeasure(new GeneratedNews(articles, words, Instant.now()), threads).run();
  }

  private void run() throws Exception {
    Path folder = Files.createTempDirectory("search-measure");
    try (Store store = TestStores.SQLITE.open();
        ArticleIndex index = TestIndex.in(folder, clock)) {
      Titles titles = TestTitleStore.of(store, clock);
      index(TestFollowing.of(news, index));
      Search search = TestIndex.over(index, news, titles, clock);
      System.out.printf(
          "index on disk %,d MiB, heap used %,d MiB%n", size(folder) >> 20, heap() >> 20);
      for (Map.Entry<String, List<String>> kind : news.questions().entrySet()) {
        asked(kind.getKey(), kind.getValue(), words -> found(search, words));
        asked(kind.getKey() + ", the page", kind.getValue(), words -> divided(search, words));
      }
      asked("a slip in a rare word, respelt", news.slips(), words -> respelt(search, words));
      Random random = new Random(3);
      List<String> numbers =
          random.ints(news.size(), 0, news.size()).distinct().mapToObj(Integer::toString).toList();
      asked("neighbours", numbers, id -> near(search, id));
      System.out.printf("heap used after asking %,d MiB%n", heap() >> 20);
    }
  }

  /** Making the news up costs as much as indexing it, and is measured apart. */
  private void index(Step step) {
    Spent made = Spent.by(news::readThrough);
    Spent all = Spent.by(() -> TestFollowing.toTheEnd(step));
    double cpu = all.cpu() - made.cpu();
    System.out.printf(
        "indexed in %.2f s, of which making up %.2f s; CPU %.2f s, %.2f s%n",
        all.wall(), made.wall(), all.cpu(), made.cpu());
    System.out.printf(
        "a CPU second indexes %,.0f articles, %,.0f words%n",
        news.size() / cpu, (double) news.size() * news.words() / cpu);
  }

  private static long found(Search search, String words) {
    return search.find(new SearchQuery(words, 0, 20)).total();
  }

  /** As the search page asks: its window of articles, and how all that was found divides. */
  private static long divided(Search search, String words) {
    return search.find(new SearchQuery(words, 0, 200).counted()).facets().facets().size();
  }

  private static long respelt(Search search, String words) {
    return search.respelt(words).isPresent() ? 1 : 0;
  }

  private static long near(Search search, String id) {
    return search.related(new ArticleId(Long.parseLong(id)), 6).size();
  }

  private void asked(String kind, List<String> questions, Question question) throws Exception {
    ask(questions, question, ASKING.dividedBy(2));
    Asked asked = ask(questions, question, ASKING);
    long[] nanos = asked.nanos();
    System.out.printf(
        "| %-44s | %,9.0f | %,9.0f | %8.3f | %8.3f | %8.3f | %,9.1f |%n",
        kind,
        nanos.length / asked.seconds(),
        nanos.length / (asked.cpuNanos() / 1e9),
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * .99)] / 1e6,
        nanos[nanos.length - 1] / 1e6,
        (double) asked.hits() / nanos.length);
  }

  private Asked ask(List<String> questions, Question question, Duration span) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Callable<Asked>> people = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int first = i * questions.size() / threads;
        people.add(() -> alone(questions, question, span, first));
      }
      long start = System.nanoTime();
      long hits = 0;
      long cpu = 0;
      List<long[]> all = new ArrayList<>();
      for (Future<Asked> future : pool.invokeAll(people)) {
        all.add(future.get().nanos());
        hits += future.get().hits();
        cpu += future.get().cpuNanos();
      }
      return new Asked(
          all.stream().flatMapToLong(Arrays::stream).sorted().toArray(),
          hits,
          cpu,
          (System.nanoTime() - start) / 1e9);
    }
  }

  private static Asked alone(List<String> questions, Question question, Duration span, int first) {
    long[] nanos = new long[1 << 12];
    int count = 0;
    long hits = 0;
    long cpu = THREADS.getCurrentThreadCpuTime();
    long before = System.nanoTime();
    while ((count & 15) != 0 || THREADS.getCurrentThreadCpuTime() - cpu < span.toNanos()) {
      hits += question.ask(questions.get((first + count) % questions.size()));
      long after = System.nanoTime();
      nanos = count == nanos.length ? Arrays.copyOf(nanos, 2 * count) : nanos;
      nanos[count++] = after - before;
      before = after;
    }
    return new Asked(Arrays.copyOf(nanos, count), hits, THREADS.getCurrentThreadCpuTime() - cpu, 0);
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private record Asked(long[] nanos, long hits, long cpuNanos, double seconds) {}

  private record Spent(double wall, double cpu) {

    static Spent by(Runnable deed) {
      OperatingSystemMXBean system =
          (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      long wall = System.nanoTime();
      long cpu = system.getProcessCpuTime();
      deed.run();
      return new Spent((System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
    }
  }

  private interface Question {
    long ask(String words);
  }
}
