package org.inkstand.story.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells the language of a text, in two steps.
 *
 * <ol>
 *   <li><b>Script.</b> The script of most letters leaves few languages, often one: Hangul is
 *       Korean, kana Japanese, Thai Thai.
 *   <li><b>Small words and letters.</b> Among languages of one script, those function words and
 *       letters that few of them have are counted; a word that stands in {@code n} lists counts
 *       {@code 1/n}. The language with the highest sum wins; its lead is the confidence.
 * </ol>
 *
 * <p>Of equals the one wins in which more news is written: <em>in</em> alone is English rather than
 * Afrikaans. A headline has few small words, so a hint (what the title says of itself) decides what
 * the text leaves open, and never against the script. Cost: linear in the first {@value #CHARS_MAX}
 * letters.
 */
public final class LanguageReader {

  /** More letters do not change the answer. */
  private static final int CHARS_MAX = 2_000;

  /** How much a hint counts: as two small words that stand in one list only. */
  private static final double HINT = 2;

  /** A letter that only some languages have counts less than a word: names travel. */
  private static final double LETTER = 0.4;

  private static final Map<UnicodeScript, List<String>> BY_SCRIPT =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(
                  UnicodeScript.LATIN,
                  List.of(
                      "af", "az", "ca", "cs", "da", "de", "en", "es", "et", "eu", "fi", "fr", "gl",
                      "hr", "hu", "id", "is", "it", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro",
                      "sk", "sl", "sq", "sv", "sw", "tl", "tr", "uz", "vi")),
              Map.entry(UnicodeScript.CYRILLIC, List.of("be", "bg", "kk", "mk", "ru", "sr", "uk")),
              Map.entry(UnicodeScript.ARABIC, List.of("ar", "fa", "ur")),
              Map.entry(UnicodeScript.DEVANAGARI, List.of("hi", "mr")),
              Map.entry(UnicodeScript.GREEK, List.of("el")),
              Map.entry(UnicodeScript.HEBREW, List.of("he")),
              Map.entry(UnicodeScript.HANGUL, List.of("ko")),
              Map.entry(UnicodeScript.HIRAGANA, List.of("ja")),
              Map.entry(UnicodeScript.HAN, List.of("zh")),
              Map.entry(UnicodeScript.THAI, List.of("th")),
              Map.entry(UnicodeScript.BENGALI, List.of("bn")),
              Map.entry(UnicodeScript.GUJARATI, List.of("gu")),
              Map.entry(UnicodeScript.TAMIL, List.of("ta")),
              Map.entry(UnicodeScript.TELUGU, List.of("te")),
              Map.entry(UnicodeScript.ARMENIAN, List.of("hy")),
              Map.entry(UnicodeScript.GEORGIAN, List.of("ka"))));

  /** Letters that tell languages of one script apart. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("az", "ə"),
          Map.entry("be", "ўі"),
          Map.entry("bg", "ъ"),
          Map.entry("cs", "ěřů"),
          Map.entry("da", "æø"),
          Map.entry("de", "ßäöü"),
          Map.entry("es", "ñ¿¡"),
          Map.entry("et", "õ"),
          Map.entry("fa", "پچژگکی"),
          Map.entry("fi", "äö"),
          Map.entry("fr", "çèêœàù"),
          Map.entry("hr", "đ"),
          Map.entry("hu", "őű"),
          Map.entry("is", "þð"),
          Map.entry("kk", "әіңғүұқөһ"),
          Map.entry("lt", "ėįų"),
          Map.entry("lv", "āēīļņ"),
          Map.entry("mk", "ѓќѕ"),
          Map.entry("no", "øå"),
          Map.entry("pl", "ąęłńśźż"),
          Map.entry("pt", "ãõ"),
          Map.entry("ro", "ășțţ"),
          Map.entry("ru", "ыэё"),
          Map.entry("sk", "ľĺŕô"),
          Map.entry("sr", "ђћџјљњ"),
          Map.entry("sv", "äå"),
          Map.entry("tr", "ğış"),
          Map.entry("uk", "їєґі"),
          Map.entry("ur", "ٹڈڑےہں"),
          Map.entry("vi", "ạảấầậắằặđệềểịọốồộớờợụứừự"));

  /** Where the words say nothing more, the language of most news is the likelier one. */
  private static final List<String> MUCH_WRITTEN =
      List.of("en", "es", "de", "fr", "pt", "it", "nl", "pl", "tr", "ru", "ar", "hi");

  /** All that have a list of small words, in order. */
  private static final List<String> LANGUAGES =
      FunctionWords.all().keySet().stream().sorted().toList();

  /** A small word: what it counts, and for which of {@link #LANGUAGES}. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never handed out.
  private record Small(double share, int[] languages) {}

  private static final Map<String, Small> SMALL = small();

  private LanguageReader() {}

  /** The language of a text about which nothing else is known. */
  public static Language read(String text) {
    return read(text, "");
  }

  /**
   * The language of a text.
   *
   * @param hint what somebody says it is, in BCP 47, as {@code en-GB}; may be empty
   */
  public static Language read(String text, String hint) {
    String head = text.length() > CHARS_MAX ? text.substring(0, CHARS_MAX) : text;
    String said = primary(hint);
    List<String> possible = possible(head);
    if (possible.isEmpty()) {
      return new Language(said, 0);
    }
    if (possible.size() == 1) {
      return new Language(possible.getFirst(), 1);
    }
    return best(scores(head, possible, said));
  }

  private static String primary(String hint) {
    String first = hint.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (first) {
      case "nb", "nn" -> "no";
      case "iw" -> "he";
      case "in" -> "id";
      case "fil" -> "tl";
      case "bs", "sh" -> "hr";
      default -> first.matches("[a-z]{2,3}") ? first : "";
    };
  }

  private static List<String> possible(String head) {
    Map<UnicodeScript, Integer> letters = letters(head);
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    // Japanese writes more Han than kana in headlines; Chinese writes no kana.
    if (kana > 0 && 10 * kana > han) {
      letters.put(UnicodeScript.HIRAGANA, kana + han);
      letters.remove(UnicodeScript.HAN);
      letters.remove(UnicodeScript.KATAKANA);
    }
    // One letter of these says as much as two or three of an alphabet.
    letters.computeIfPresent(UnicodeScript.HAN, (_, n) -> 3 * n);
    letters.computeIfPresent(UnicodeScript.HIRAGANA, (_, n) -> 3 * n);
    letters.computeIfPresent(UnicodeScript.HANGUL, (_, n) -> 2 * n);
    return letters.entrySet().stream()
        .filter(entry -> BY_SCRIPT.containsKey(entry.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(entry -> BY_SCRIPT.getOrDefault(entry.getKey(), List.of()))
        .orElse(List.of());
  }

  /** How many letters of each script. */
  private static Map<UnicodeScript, Integer> letters(String head) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int plain = 0;
    for (int at = 0; at < head.length(); ) {
      int c = head.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetter(c)) {
        if (c < 0x80) {
          plain++;
        } else {
          letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    if (plain > 0) {
      letters.merge(UnicodeScript.LATIN, plain, Integer::sum);
    }
    return letters;
  }

  private static Map<String, Double> scores(String head, List<String> possible, String said) {
    String low = head.toLowerCase(Locale.ROOT);
    double[] sums = new double[LANGUAGES.size()];
    for (int at = 0; at < low.length(); ) {
      int end = wordEnd(low, at);
      if (end > at) {
        Small word = SMALL.get(low.substring(at, end));
        for (int i = 0; word != null && i < word.languages().length; i++) {
          sums[word.languages()[i]] += word.share();
        }
      }
      at = end == low.length() ? end : end + Character.charCount(low.codePointAt(end));
    }
    Map<String, Double> scores = new TreeMap<>();
    Set<Integer> used = new HashSet<>();
    low.codePoints().filter(c -> c > 0x7f).forEach(used::add);
    for (String language : possible) {
      String own = LETTERS.getOrDefault(language, "");
      long found = used.isEmpty() ? 0 : own.codePoints().filter(used::contains).count();
      int place = Collections.binarySearch(LANGUAGES, language);
      scores.put(language, (place < 0 ? 0 : sums[place]) + LETTER * found);
    }
    scores.computeIfPresent(said, (_, score) -> score + HINT);
    return scores;
  }

  /** Where the letters, marks and apostrophes that begin here end. */
  private static int wordEnd(String low, int from) {
    int at = from;
    while (at < low.length()) {
      int c = low.codePointAt(at);
      if (!Character.isLetter(c) && c != '\'' && c != '\u2019' && !mark(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean mark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Of equals the one in which most news is written. */
  private static Language best(Map<String, Double> scores) {
    String first = "";
    double high = 0;
    double next = 0;
    List<Map.Entry<String, Double>> likelyFirst = new ArrayList<>(scores.entrySet());
    likelyFirst.sort(Comparator.comparingInt(entry -> rank(entry.getKey())));
    for (var entry : likelyFirst) {
      if (entry.getValue() > high) {
        next = high;
        high = entry.getValue();
        first = entry.getKey();
      } else {
        next = Math.max(next, entry.getValue());
      }
    }
    return new Language(first, high == 0 ? 0 : (high - next) / (high + 1));
  }

  private static int rank(String language) {
    int rank = MUCH_WRITTEN.indexOf(language);
    return rank < 0 ? MUCH_WRITTEN.size() : rank;
  }

  private static Map<String, Small> small() {
    Map<String, List<Integer>> places = new HashMap<>();
    FunctionWords.all()
        .forEach(
            (language, words) -> {
              int place = Collections.binarySearch(LANGUAGES, language);
              words.forEach(
                  word -> places.computeIfAbsent(word, _ -> new ArrayList<>()).add(place));
            });
    Map<String, Small> small = new HashMap<>();
    places.forEach(
        (word, languages) ->
            small.put(
                word,
                new Small(
                    1.0 / languages.size(),
                    languages.stream().mapToInt(Integer::intValue).toArray())));
    return small;
  }
}
