package org.inkstand.article.extract.said;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of the months in the languages of the world's newspapers, from the Unicode locale data of
 * the JDK.
 *
 * <p>A name may mean different months in different languages ({@code listopad} is November in
 * Prague, October in Zagreb), so the page's own language is asked first and the rest in a fixed
 * order.
 */
final class MonthNames {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu",
          "ro", "tr", "ru", "uk", "bg", "sr", "hr", "sl", "el", "lt", "lv", "et", "ca", "eu", "gl",
          "is", "ga", "sq", "mk", "bs", "af", "sw", "id", "ms", "vi", "fil", "ar", "he", "fa", "ur",
          "hi", "bn", "ta", "te", "mr", "gu", "kn", "ml", "pa", "th", "ka", "hy", "az", "kk", "uz",
          "be", "am", "zu", "xh");

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private MonthNames() {}

  /**
   * The month, 1 to 12, that a word names; the word may carry a full stop or end in a case of its
   * language.
   */
  static OptionalInt of(String word, String language) {
    String name = bare(word);
    Integer own = names(language).get(name);
    return own == null ? inAny(name) : OptionalInt.of(own);
  }

  private static OptionalInt inAny(String name) {
    for (String language : LANGUAGES) {
      Integer month = names(language).get(name);
      if (month != null) {
        return OptionalInt.of(month);
      }
    }
    return OptionalInt.empty();
  }

  private static Map<String, Integer> names(String language) {
    return BY_LANGUAGE.computeIfAbsent(
        LANGUAGES.contains(language) ? language : "en", MonthNames::load);
  }

  private static Map<String, Integer> load(String language) {
    var names = new HashMap<String, Integer>();
    Locale locale = Locale.forLanguageTag(language);
    for (Month month : Month.values()) {
      for (TextStyle style : STYLES) {
        String name = bare(month.getDisplayName(style, locale));
        if (name.codePoints().anyMatch(Character::isLetter)) {
          names.putIfAbsent(name, month.getValue());
        }
      }
    }
    more(language).forEach(names::put);
    return names;
  }

  /** What newspapers write and the locale data does not have. */
  private static Map<String, Integer> more(String language) {
    return switch (language) {
      case "en" -> Map.of("sept", 9, "febr", 2, "sep", 9);
      case "de" ->
          Map.of("jänner", 1, "feber", 2, "mrz", 3, "sept", 9, "maerz", 3, "jan", 1, "dez", 12);
      case "es" -> Map.of("setiembre", 9, "set", 9);
      case "ar" ->
          Map.ofEntries(
              Map.entry("كانون الثاني", 1),
              Map.entry("شباط", 2),
              Map.entry("آذار", 3),
              Map.entry("نيسان", 4),
              Map.entry("أيار", 5),
              Map.entry("حزيران", 6),
              Map.entry("تموز", 7),
              Map.entry("آب", 8),
              Map.entry("أيلول", 9),
              Map.entry("تشرين الأول", 10),
              Map.entry("تشرين الثاني", 11));
      default -> Map.of();
    };
  }

  private static String bare(String word) {
    String normal =
        Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace("i̇", "i");
    return normal.replaceAll("[.,]+$", "").strip();
  }
}
