package org.inkstand.measure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.inkstand.article.clean.PictureDoor;
import org.inkstand.article.clean.PlainText;
import org.inkstand.article.extract.ExtractedPage;
import org.inkstand.article.extract.PageJson;
import org.inkstand.article.extract.PageReader;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads real pages with Inkstand and with Readability4J and writes what both found, and how long
 * they took.
 *
 * <p>Arguments: a folder with {@code gold-*.jsonl} (lines with {@code file} and {@code url}, files
 * relative to the folder), a folder to write to, and rounds of timing (0 for none). Each round
 * reads every page with both, in turns, on one thread, in processor time; the first is thrown away
 * as warming up.
 */
final class ExtractionMeasure {

  /** Processor time, since a measuring machine is seldom idle. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private record Page(String file, String address, byte[] bytes, String html) {}

  private ExtractionMeasure() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path out = Files.createDirectories(Path.of(arguments[1]));
    int rounds = Integer.parseInt(arguments[2]);
    var all = new ArrayList<Page>();
    try (var golds = Files.newDirectoryStream(folder, "gold-*.jsonl")) {
      for (Path gold : golds) {
        List<Page> pages = load(folder, gold);
        String set = gold.getFileName().toString().replace("gold-", "");
        ours(pages, out.resolve("inkstand-" + set));
        if (rounds > 0) {
          theirs(pages, out.resolve("readability4j-" + set));
        }
        all.addAll(pages);
      }
    }
    time(all, rounds);
  }

  private static List<Page> load(Path folder, Path gold) throws IOException {
    var pages = new ArrayList<Page>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode entry = MAPPER.readTree(line);
      String file = entry.path("file").asString();
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      if (file.endsWith(".gz")) {
        bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
      }
      // Readability4J reads letters, so its time does not hold the finding of the encoding; ours
      // does.
      String charset = Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset().name();
      pages.add(new Page(file, entry.path("url").asString(), bytes, new String(bytes, charset)));
    }
    return pages;
  }

  private static void ours(List<Page> pages, Path to) throws IOException {
    var reader = new PageReader(PictureDoor.open());
    try (var out = new PrintWriter(Files.newBufferedWriter(to))) {
      for (Page page : pages) {
        ExtractedPage read = reader.read(page.bytes, "", URI.create(page.address));
        out.println(PageJson.line(page.file, read));
      }
    }
  }

  private static void theirs(List<Page> pages, Path to) throws IOException {
    try (var out = new PrintWriter(Files.newBufferedWriter(to))) {
      for (Page page : pages) {
        var article = new Readability4J(page.address, page.html).parse();
        ObjectNode line = MAPPER.createObjectNode();
        line.put("file", page.file).put("title", article.getTitle());
        String byline = article.getByline();
        line.putArray("authors").add(byline == null ? "" : byline);
        String content = article.getContent();
        line.put("text", content == null ? "" : PlainText.of(content));
        out.println(MAPPER.writeValueAsString(line));
      }
    }
  }

  private static void time(List<Page> pages, int rounds) {
    var reader = new PageReader(PictureDoor.open());
    var ours = new ArrayList<Double>();
    var theirs = new ArrayList<Double>();
    for (int round = 0; round <= rounds && rounds > 0; round++) {
      boolean counts = round > 0;
      for (Page page : pages) {
        double first = millis(() -> reader.read(page.bytes, "", URI.create(page.address)).text());
        double second =
            millis(() -> new Readability4J(page.address, page.html).parse().getContent());
        if (counts) {
          ours.add(first);
          theirs.add(second);
        }
      }
    }
    report("Inkstand", ours);
    report("Readability4J", theirs);
  }

  private static double millis(Supplier<?> reading) {
    long start = THREAD.getCurrentThreadCpuTime();
    if (reading.get() == null) {
      System.err.println("nothing read");
    }
    return (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static void report(String name, List<Double> millis) {
    if (millis.isEmpty()) {
      return;
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    System.out.printf(
        "%-14s %d readings: median %.2f ms, mean %.2f ms, p99 %.1f ms, longest %.1f ms%n",
        name,
        sorted.length,
        sorted[sorted.length / 2],
        Arrays.stream(sorted).average().orElse(0),
        sorted[(int) (sorted.length * .99)],
        sorted[sorted.length - 1]);
  }
}
