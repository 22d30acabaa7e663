package org.inkstand.reader.taste.impression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Orders lists of news for those who were shown them.
 *
 * <p><b>What MIND asks.</b> A line is a list that one reader was shown at one moment, with what
 * they had clicked before; the answer is each candidate's rank. No profile outlives its line and
 * there is no page to compose: rules of variety and serendipity have no place here. What is
 * measured is whether liking is told apart.
 *
 * <p><b>How.</b> Each candidate has signs ({@link Signs}); the order is that of their weighed sum
 * ({@link Leaning}). Two kinds of sign stand beside each other, as in [1]: how well it fits this
 * reader, and how many others click it now. Fit is told by the nearest of what was clicked and not
 * by the mean, by categories as the ratio of the reader's share to everybody's [2], and by named
 * people and places. A plain likeness of words gets nearer to the neural readers of [3] than their
 * cost suggests; where this stands on MIND itself is not known here, see {@code
 * docs/measure/for-you.md}.
 *
 * <p><b>What it must not know.</b> A list's own labels. What others did is asked before the moment
 * of the list ({@link Popularity}), and the weights that order it were learned from lists that were
 * over by then. With {@code blind} no label is looked at at all.
 *
 * <p><b>Use.</b> The file is gone through twice: {@link #look} at each line, then {@link #settle},
 * then {@link #ranks} of each line, in any order and by any number of threads.
 *
 * <ol>
 *   <li>T. Qi, F. Wu, C. Wu, Y. Huang, PP-Rec: news recommendation with personalized user interest
 *       and time-aware news popularity, ACL 2021.
 *   <li>J. Liu, P. Dolan, E. R. Pedersen, Personalized news recommendation based on click behavior,
 *       IUI 2010.
 *   <li>F. Wu and others, MIND: a large-scale dataset for news recommendation, ACL 2020.
 * </ol>
 */
public final class ImpressionRanker {

  /** Enough to learn a dozen weights from. */
  private static final int LESSONS_MAX = 20_000;

  private record Lesson(Impression impression, long line) {}

  private final Shelf shelf;
  private final boolean blind;
  private final TreeMap<Integer, double[]> weights = new TreeMap<>();
  private final Slices slices;
  private final Popularity popularity;
  private final Signs signs;
  private List<Lesson> lessons = new ArrayList<>();
  private int everyNth = 1;

  /**
   * A ranker that has seen nothing yet.
   *
   * @param span when the file's lines were
   * @param blind whether labels are not looked at, of past lists either
   */
  public ImpressionRanker(Shelf shelf, Span span, boolean blind) {
    this.shelf = shelf;
    this.blind = blind;
    this.slices = span.slices();
    this.popularity = new Popularity(shelf, slices, !blind);
    this.signs = new Signs(shelf, popularity, slices);
  }

  /** When the lines of a file were: told before anything else, by looking at each. */
  public static final class Span {
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long lines;
    private long timed;

    /** Looks at a line. */
    public void look(Impression impression) {
      lines++;
      impression
          .second()
          .ifPresent(
              second -> {
                timed++;
                first = Math.min(first, second);
                last = Math.max(last, second);
              });
    }

    /** How many lines there are. */
    public long lines() {
      return lines;
    }

    Slices slices() {
      return 2 * timed > lines ? Slices.timed(first, last) : Slices.untimed(lines);
    }
  }

  /** Counts what a line tells of what is read by many. */
  public void look(Impression impression, long line) {
    popularity.count(impression, line);
    if (!blind && !impression.clicked().isEmpty() && line % everyNth == 0) {
      lessons.add(new Lesson(impression, line));
    }
    if (lessons.size() > LESSONS_MAX) {
      everyNth *= 2;
      lessons =
          lessons.stream()
              .filter(lesson -> lesson.line() % everyNth == 0)
              .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  /** Makes sums, and learns from the lists in the order of time. */
  public ImpressionRanker settle() {
    popularity.close();
    var leaning = new Leaning();
    weights.put(Integer.MIN_VALUE, leaning.weights());
    Map<Integer, List<Lesson>> bySlice =
        lessons.stream()
            .collect(
                Collectors.groupingBy(
                    lesson -> slices.of(lesson.impression(), lesson.line()),
                    TreeMap::new,
                    Collectors.toList()));
    bySlice.forEach(
        (slice, list) -> {
          list.forEach(l -> leaning.learn(l.impression(), signs.of(l.impression(), slice)));
          weights.put(slice + 1, leaning.weights());
        });
    lessons = List.of();
    return this;
  }

  /** The rank of each candidate, from 1; of equals, the one that was shown first. */
  public int[] ranks(Impression impression, long line) {
    double[] scores = scores(impression, line);
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -scores[i]))
            .toList();
    int[] ranks = new int[scores.length];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank + 1;
    }
    return ranks;
  }

  private double[] scores(Impression impression, long line) {
    int slice = slices.of(impression, line);
    double[] then = weights.floorEntry(slice).getValue();
    double[][] rows = signs.of(impression, slice);
    double[] scores = new double[rows.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Leaning.score(rows[i], then);
    }
    return scores;
  }

  /** What each sign is worth at the end, in words: for whoever wonders. */
  public String leaning() {
    double[] last = weights.lastEntry().getValue();
    return IntStream.range(0, last.length)
        .mapToObj(
            s ->
                "%s %.2f"
                    .formatted(Signs.Sign.values()[s].name().toLowerCase(Locale.ROOT), last[s]))
        .collect(Collectors.joining(", "));
  }
}
