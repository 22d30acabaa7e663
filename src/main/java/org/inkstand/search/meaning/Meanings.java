package org.inkstand.search.meaning;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What words and texts of a language mean, without a model at hand.
 *
 * <p>A text's meaning is the sum of its words', rare ones counting more by the logarithm of their
 * rank (S. Arora, Y. Liang, T. Ma: A simple but tough-to-beat baseline for sentence embeddings,
 * ICLR 2017). The words' are what a sentence model answers to each alone, in fewer dimensions.
 * {@code docs/measure/search.md} says how much of the model is left.
 *
 * <p>Safe for threads. The table is read when somebody first asks, and holds four megabytes then.
 */
public final class Meanings {

  /** Beyond this a text is no longer about one thing. */
  private static final int CHARS_MAX = 2_000;

  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Pieces pieces;

  private Meanings(Pieces pieces) {
    this.pieces = pieces;
  }

  private static final class English {
    private static final Optional<Meanings> ENGLISH = Pieces.of("en").map(Meanings::new);
  }

  /** Of a language, by the first part of its tag; empty where nothing is known of it. */
  public static Optional<Meanings> in(String language) {
    return language.equals("en") ? English.ENGLISH : Optional.empty();
  }

  /** What a text means. */
  public Meaning of(String text) {
    float[] sum = new float[Pieces.PARTS];
    for (String word : words(text)) {
      for (int piece : pieces.of(word.getBytes(StandardCharsets.UTF_8))) {
        pieces.add(piece, (float) Math.log1p(1.0 + pieces.rank(piece)), sum);
      }
    }
    return Meaning.of(sum);
  }

  /**
   * Words that mean nearly what a word means, the nearest first; none for a word that is not known
   * as a whole.
   *
   * @param nearnessMin cosine that is asked of them
   */
  public List<String> near(String word, double nearnessMin) {
    List<String> words = words(word);
    List<Integer> found =
        words.size() == 1
            ? pieces.of(words.getFirst().getBytes(StandardCharsets.UTF_8))
            : List.of();
    if (found.size() != 1) {
      return List.of();
    }
    int asked = found.getFirst();
    return IntStream.range(0, pieces.count())
        .filter(piece -> piece != asked && pieces.begins(piece))
        .mapToObj(piece -> new Near(piece, pieces.nearness(asked, piece)))
        .filter(near -> near.nearness() >= nearnessMin)
        .sorted(Comparator.comparingDouble(Near::nearness).reversed())
        .map(near -> pieces.letters(near.piece()))
        .toList();
  }

  private record Near(int piece, double nearness) {}

  private static List<String> words(String text) {
    String read = text.substring(0, Math.min(text.length(), CHARS_MAX)).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(read, Normalizer.Form.NFKD)).replaceAll("");
    return BREAKS.splitAsStream(bare).filter(word -> !word.isEmpty()).toList();
  }
}
