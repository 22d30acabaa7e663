package org.inkstand.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.inkstand.app.command.MainCommand;
import org.inkstand.measure.SimulatedReaders.Kind;
import org.inkstand.reader.taste.impression.Impression;

/**
 * How well {@code inkstand reader rank} tells what a reader would click from what they would not:
 * the simulated readers of {@link SimulatedReaders}, or any labelled files in MIND's format.
 *
 * <p>{@code TasteMeasure [SEED] | NEWS BEHAVIOURS}. Prints AUC, MRR, nDCG@5 and nDCG@10, means over
 * lists as MIND's own evaluation makes them, of our order with and without looking at the labels of
 * earlier lists, beside the order of popularity (clicks on earlier lines, then times shown) and
 * chance.
 */
final class TasteMeasure {

  private static final int NEWS = 6_000;
  private static final int READERS = 2_000;
  private static final int LISTS = 30_000;

  private final Path news;
  private final Path behaviours;
  private final List<Kind> kinds;

  private TasteMeasure(Path news, Path behaviours, List<Kind> kinds) {
    this.news = news;
    this.behaviours = behaviours;
    this.kinds = kinds;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 2) {
      new TasteMeasure(Path.of(arguments[0]), Path.of(arguments[1]), List.of()).print();
      return;
    }
    long seed = arguments.length == 1 ? Long.parseLong(arguments[0]) : 1;
    Path folder = Files.createTempDirectory("inkstand-taste");
    List<Kind> kinds = new SimulatedReaders(seed, NEWS, READERS).write(folder, LISTS);
    new TasteMeasure(folder.resolve("news.tsv"), folder.resolve("behaviors.tsv"), kinds).print();
  }

  private void print() throws IOException {
    List<Impression> lists = Files.readAllLines(behaviours).stream().map(Impression::of).toList();
    System.out.printf("%d lists%n", lists.size());
    long start = System.nanoTime();
    List<int[]> ours = ranked();
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    Map<String, List<int[]>> orders = new HashMap<>();
    orders.put("inkstand", ours);
    orders.put("inkstand --blind", ranked("--blind"));
    orders.put("popularity", popularity(lists));
    orders.put("chance", chance(lists));
    System.out.printf("ranked in %d s%n%-34s AUC    MRR    nDCG@5 nDCG@10%n", seconds, "");
    List<String> names = List.of("inkstand", "inkstand --blind", "popularity", "chance");
    for (String name : names) {
      row(name, lists, orders.getOrDefault(name, List.of()), _ -> true);
    }
    for (Kind kind : kinds.isEmpty() ? new Kind[0] : Kind.values()) {
      for (String name : names) {
        row(
            kind.name().toLowerCase(Locale.ROOT) + ", " + name,
            lists,
            orders.getOrDefault(name, List.of()),
            i -> kinds.get(i) == kind);
      }
    }
    for (String name : names) {
      row(
          "no history, " + name,
          lists,
          orders.getOrDefault(name, List.of()),
          i -> lists.get(i).history().isEmpty());
    }
  }

  private List<int[]> ranked(String... options) {
    List<String> call = new ArrayList<>(List.of("reader", "rank", news.toString()));
    call.add(behaviours.toString());
    call.addAll(List.of(options));
    PrintStream out = System.out;
    var bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, false, StandardCharsets.UTF_8));
    try {
      MainCommand.run(call.toArray(String[]::new));
    } finally {
      System.setOut(out);
    }
    return bytes
        .toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.substring(line.indexOf('[') + 1, line.length() - 1))
        .map(ranks -> Arrays.stream(ranks.split(",")).mapToInt(Integer::parseInt).toArray())
        .toList();
  }

  private static List<int[]> popularity(List<Impression> lists) {
    Map<String, Integer> clicks = new HashMap<>();
    Map<String, Integer> shown = new HashMap<>();
    List<int[]> orders = new ArrayList<>();
    for (Impression list : lists) {
      List<String> ids = list.candidates();
      orders.add(
          ranks(
              ids.stream()
                  .mapToDouble(id -> clicks.getOrDefault(id, 0) + 1e-6 * shown.getOrDefault(id, 0))
                  .toArray()));
      for (int i = 0; i < ids.size(); i++) {
        shown.merge(ids.get(i), 1, Integer::sum);
        clicks.merge(ids.get(i), list.clicked().get(i) ? 1 : 0, Integer::sum);
      }
    }
    return orders;
  }

  private static List<int[]> chance(List<Impression> lists) {
    var dice = new SplittableRandom(1);
    return lists.stream()
        .map(
            list -> ranks(list.candidates().stream().mapToDouble(_ -> dice.nextDouble()).toArray()))
        .toList();
  }

  private static int[] ranks(double[] scores) {
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -scores[i]))
            .toList();
    int[] ranks = new int[scores.length];
    IntStream.range(0, ranks.length).forEach(place -> ranks[order.get(place)] = place + 1);
    return ranks;
  }

  private static void row(
      String name, List<Impression> lists, List<int[]> orders, Predicate<Integer> which) {
    double[] sums = new double[4];
    int count = 0;
    for (int i = 0; i < lists.size(); i++) {
      Optional<double[]> one =
          which.test(i) ? marks(lists.get(i), orders.get(i)) : Optional.empty();
      if (one.isPresent()) {
        count++;
        IntStream.range(0, 4).forEach(m -> sums[m] += one.get()[m]);
      }
    }
    System.out.printf("%-34s", name);
    for (double sum : sums) {
      System.out.printf(Locale.ROOT, " %.4f", sum / Math.max(1, count));
    }
    System.out.printf("  (%d)%n", count);
  }

  private static Optional<double[]> marks(Impression list, int[] ranks) {
    int size = ranks.length;
    boolean[] hit = new boolean[size + 1];
    IntStream.range(0, size).forEach(i -> hit[ranks[i]] = list.clicked().get(i));
    int clicks = (int) list.clicked().stream().filter(clicked -> clicked).count();
    if (clicks == 0 || clicks == size) {
      return Optional.empty();
    }
    double before = 0;
    double above = 0;
    double reciprocal = 0;
    for (int rank = 1; rank <= size; rank++) {
      if (hit[rank]) {
        above += size - rank - (clicks - before - 1);
        before++;
        reciprocal += 1.0 / rank / clicks;
      }
    }
    double auc = above / ((double) clicks * (size - clicks));
    return Optional.of(new double[] {auc, reciprocal, gain(hit, clicks, 5), gain(hit, clicks, 10)});
  }

  private static double gain(boolean[] hit, int clicks, int places) {
    double gain = 0;
    double best = 0;
    for (int rank = 1; rank <= Math.min(places, hit.length - 1); rank++) {
      double worth = Math.log(2) / Math.log(1 + rank);
      gain += hit[rank] ? worth : 0;
      best += rank <= clicks ? worth : 0;
    }
    return gain / best;
  }
}
