package org.inkstand.story.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inkstand.story.language.FunctionWords;
import org.inkstand.story.language.LanguageReader;

/**
 * Reads the {@link Wording} of an article: headline and body to weighed terms.
 *
 * <p>A term is the stem of a word in the article's language, or a pair of letters in scripts
 * without spaces, or a number. Function words are left out. What counts, and why:
 *
 * <ul>
 *   <li>the <b>headline</b> tells the event, so its words count {@link Weights#headline} times;
 *   <li>the <b>first words</b> of the body tell it again; later ones tell its background, and count
 *       less the later they come ({@link Weights#fade});
 *   <li>a word said often counts more, by its <b>logarithm</b>;
 *   <li>a <b>name</b>, a word that has a capital where others have none, counts {@link
 *       Weights#name} times: who and where tell events apart better than what;
 *   <li>at most {@value #TERMS_MAX} terms are kept, the weightiest, so that the cost of an article
 *       is bounded.
 * </ul>
 *
 * <p>Not safe for threads, because stemmers are not: one reader a thread.
 */
public final class WordReader {

  /** A long report says its event in fewer terms than these. */
  static final int TERMS_MAX = 80;

  /** A page of a newspaper; what comes later is background. */
  private static final int CHARS_MAX = 12_000;

  private final Weights weights;
  private final Stems stems = new Stems();

  /** Reads with the house's weights. */
  public WordReader() {
    this(Weights.HOUSE);
  }

  /** Reads with other weights, to measure by. */
  public WordReader(Weights weights) {
    this.weights = weights;
  }

  /**
   * Reads an article.
   *
   * @param headline may be empty
   * @param body plain text, may be empty
   * @param hint its language as somebody says it is, may be empty
   */
  public Wording read(String headline, String body, String hint) {
    return in(LanguageReader.read(headline + "\n" + body, hint).code(), headline, body);
  }

  /** Reads an article whose language is known, by its two letters. */
  public Wording in(String language, String headline, String body) {
    Map<Long, double[]> counts = new HashMap<>();
    boolean alone = body.isBlank();
    count(Tokens.of(headline, CHARS_MAX), language, counts, alone ? -1 : 0);
    count(Tokens.of(body, CHARS_MAX), language, counts, 1);
    return heaviest(counts);
  }

  /** Where: -1 a headline alone, 0 a headline over a body, 1 a body. */
  private void count(List<Token> tokens, String language, Map<Long, double[]> counts, int where) {
    Set<String> small = FunctionWords.of(language);
    boolean capitals = telling(tokens);
    int place = 0;
    for (Token token : tokens) {
      place++;
      if (small.contains(token.text()) || stray(token)) {
        continue;
      }
      boolean name = capitals && token.capital() && !token.opens();
      double weight =
          switch (where) {
            case -1 -> 1;
            case 0 -> weights.headline();
            default -> weights.fade(place);
          };
      double[] sums =
          counts.computeIfAbsent(mark(stems.stem(language, token.text())), _ -> new double[3]);
      sums[0] += weight;
      sums[1] += name ? 1 : 0;
      sums[2] = token.numeric() ? weights.number() : 1;
    }
  }

  /** Letters of an alphabet that stand alone say nothing. */
  private static boolean stray(Token token) {
    return token.text().length() == 1 && token.text().charAt(0) < 0x2e80 && !token.numeric();
  }

  /** Where most words have a capital, as in American headlines, a capital makes no name. */
  private static boolean telling(List<Token> tokens) {
    long inside = tokens.stream().filter(token -> !token.opens()).count();
    long capital = tokens.stream().filter(token -> !token.opens() && token.capital()).count();
    return 2 * capital < inside;
  }

  private Wording heaviest(Map<Long, double[]> counts) {
    record Weighed(long term, int weight) {}
    List<Weighed> all =
        counts.entrySet().stream()
            .map(
                entry -> {
                  double[] sums = entry.getValue();
                  double said = Math.log1p(sums[0]) / Math.log(2);
                  double boost = sums[1] > 0 ? weights.name() : 1;
                  int weight = (int) Math.round(16 * said * boost * sums[2]);
                  return new Weighed(entry.getKey(), Math.max(1, weight));
                })
            .sorted(
                (a, b) ->
                    a.weight() == b.weight()
                        ? Long.compare(a.term(), b.term())
                        : Integer.compare(b.weight(), a.weight()))
            .limit(TERMS_MAX)
            .toList();
    long[] terms = all.stream().mapToLong(Weighed::term).sorted().toArray();
    int[] weighed = new int[terms.length];
    all.forEach(one -> weighed[Arrays.binarySearch(terms, one.term())] = one.weight());
    return new Wording(terms, weighed);
  }

  /** FNV-1a over the letters with a final mix: the same on every machine. */
  public static long mark(String term) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 29);
  }
}
