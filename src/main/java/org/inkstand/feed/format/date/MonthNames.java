package org.inkstand.feed.format.date;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the months. English ones are at hand; those of other languages come from the tables
 * of the Java runtime, which are loaded when the first word is met that is not English.
 */
final class MonthNames {
  private MonthNames() {}

  private static final Map<String, Integer> ENGLISH = english();

  private static final List<String> LANGUAGES =
      List.of(
          "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "sk", "hu", "el", "ru", "uk", "bg", "sr",
          "hr", "sl", "ro", "tr", "sv", "nb", "da", "fi", "et", "lv", "lt", "is", "ca", "gl", "eu",
          "ga", "cy", "sq", "mk", "ar", "fa", "he", "hi", "bn", "ta", "te", "mr", "ur", "id", "ms",
          "vi", "th", "af", "sw", "az", "kk", "ka", "hy", "be", "lb");

  private static Map<String, Integer> english() {
    Map<String, Integer> names = new HashMap<>();
    for (var month : Month.values()) {
      var name = month.name().toLowerCase(Locale.ROOT);
      names.put(name, month.getValue());
      names.put(name.substring(0, 3), month.getValue());
    }
    names.put("sept", 9);
    return names;
  }

  /** The number of the month that a word is; 0 when it is none. */
  static int find(String word) {
    var key = key(word);
    var english = ENGLISH.get(key);
    if (english != null) {
      return english;
    }
    return isWeekday(key) ? 0 : Foreign.NAMES.getOrDefault(key, 0);
  }

  /** English days of the week are met in every date and must not load forty languages. */
  private static boolean isWeekday(String key) {
    return switch (key.length() >= 3 ? key.substring(0, 3) : key) {
      case "sun", "mon", "tue", "wed", "thu", "fri", "sat", "th", "st", "nd", "rd", "t", "z" ->
          true;
      default -> false;
    };
  }

  /** Lower case, without accents or a point at the end. */
  private static String key(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    var bare = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static final class Foreign {
    private static final Map<String, Integer> NAMES = names();

    private static Map<String, Integer> names() {
      Map<String, Integer> names = new HashMap<>();
      var styles =
          List.of(
              TextStyle.FULL,
              TextStyle.FULL_STANDALONE,
              TextStyle.SHORT,
              TextStyle.SHORT_STANDALONE);
      for (var language : LANGUAGES) {
        var locale = Locale.forLanguageTag(language);
        for (var month : Month.values()) {
          for (var style : styles) {
            var key = key(month.getDisplayName(style, locale));
            if (key.length() > 1 && !Character.isDigit(key.charAt(0))) {
              names.putIfAbsent(key, month.getValue());
            }
          }
        }
      }
      return names;
    }
  }
}
