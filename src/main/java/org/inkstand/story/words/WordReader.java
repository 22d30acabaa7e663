package org.inkstand.story.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 *   <li>at most {@value #TERMS_MAX} words are kept, the weightiest, so that the cost of an article
 *       is bounded.
 * </ul>
 *
 * <p>Beside the words stand the {@link Traces} that are the same in every language, names and
 * numbers, weighed by the same places, and once more the words of a headline over a body, each
 * alike, so that headlines can be compared on their own.
 *
 * <p>Not safe for threads, because stemmers are not: one reader a thread.
 */
public final class WordReader {

  /** A long report says its event in fewer terms than these. */
  static final int TERMS_MAX = 80;

  /** A page of a newspaper; what comes later is background. */
  static final int CHARS_MAX = 12_000;

  /** Names, their sounds, and numbers: an event is known by fewer. */
  static final int TRACES_MAX = 72;

  /** A headline of more words is the first sentence of the text. */
  static final int HEADLINE_MAX = 24;

  private static final Comparator<Weighed> HEAVIEST_FIRST =
      Comparator.comparingInt(Weighed::weight).reversed().thenComparingLong(Weighed::term);

  private static final Pattern KATAKANA = Pattern.compile("[\u30a1-\u30f4\u30fc]{3,}");

  private record Weighed(long term, int weight) {

    /** A term that was said so often, the logarithm of it in sixteenths. */
    static Weighed of(long term, double said, double boost) {
      double weight = 16 * Math.log1p(said) / Math.log(2) * boost;
      return new Weighed(term, Math.max(1, (int) Math.round(weight)));
    }
  }

  /** What was counted on the way through an article, by the marks of words. */
  private record Page(
      String language, Map<Long, double[]> counts, Set<Long> headline, Traces traces) {}

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
   * A text with its standfirst, which says the event once more, where it does not begin with it.
   *
   * @param text may be blank
   */
  public static String opened(String standfirst, String text) {
    if (text.isBlank()) {
      return standfirst;
    }
    return text.startsWith(standfirst) ? text : standfirst + "\n\n" + text;
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
    var page = new Page(language, new HashMap<>(), new LinkedHashSet<>(), new Traces(language));
    boolean alone = body.isBlank();
    count(Tokens.of(headline, CHARS_MAX), page, alone ? -1 : 0);
    count(Tokens.of(body, CHARS_MAX), page, 1);
    katakana(headline, page.traces(), 0);
    katakana(body, page.traces(), 1);
    return heaviest(page);
  }

  /** Where: -1 a headline alone, 0 a headline over a body, 1 a body. */
  private void count(List<Token> tokens, Page page, int where) {
    Set<String> small = FunctionWords.of(page.language());
    boolean capitals = telling(tokens);
    int voice = Voice.of(page.language());
    int place = 0;
    for (Token token : tokens) {
      place++;
      double weight =
          switch (where) {
            case -1 -> 1;
            case 0 -> weights.headline();
            default -> weights.fade(place);
          };
      page.traces().meet(token, weight, capitals);
      if (small.contains(token.text()) || stray(token)) {
        continue;
      }
      boolean name = capitals && token.capital() && !token.opens();
      String stem = stems.stem(page.language(), token.text());
      if (where == 0 && !token.numeric()) {
        page.headline().add(Voice.mark(Voice.HEADLINE, stem));
      }
      double[] sums = page.counts().computeIfAbsent(Voice.mark(voice, stem), _ -> new double[3]);
      sums[0] += weight;
      sums[1] += name ? 1 : 0;
      sums[2] = token.numeric() ? weights.number() : 1;
    }
  }

  private void katakana(String text, Traces traces, int where) {
    Matcher runs = KATAKANA.matcher(text);
    while (runs.find() && runs.start() < CHARS_MAX) {
      traces.katakana(runs.group(), where == 0 ? weights.headline() : weights.fade(runs.start()));
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

  private Wording heaviest(Page page) {
    List<Weighed> words =
        page.counts().entrySet().stream()
            .map(
                entry -> {
                  double[] sums = entry.getValue();
                  double boost = sums[1] > 0 ? weights.name() : 1;
                  return Weighed.of(entry.getKey(), sums[0], boost * sums[2]);
                })
            .sorted(HEAVIEST_FIRST)
            .limit(TERMS_MAX)
            .toList();
    List<Weighed> traced =
        page.traces().all().entrySet().stream()
            .map(entry -> Weighed.of(entry.getKey(), entry.getValue(), 1))
            .sorted(HEAVIEST_FIRST)
            .limit(TRACES_MAX)
            .toList();
    Weighed[] all =
        Stream.of(
                words.stream(),
                traced.stream(),
                page.headline().stream().limit(HEADLINE_MAX).map(term -> new Weighed(term, 16)))
            .flatMap(Function.identity())
            .sorted(Comparator.comparingLong(Weighed::term))
            .toArray(Weighed[]::new);
    return new Wording(
        Arrays.stream(all).mapToLong(Weighed::term).toArray(),
        Arrays.stream(all).mapToInt(Weighed::weight).toArray());
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
