package org.inkstand.story.words;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.inkstand.story.language.FunctionWords;

/**
 * The traces an event leaves in a text of any language: names and numbers.
 *
 * <ul>
 *   <li>A <b>name</b> is a word in Latin letters that has a capital within a sentence and never a
 *       small letter; its marks and a final s, the genitive of half of Europe, are left out.
 *   <li>Its <b>sound</b> goes with it, and stands for names in katakana, Arabic and Cyrillic
 *       letters ({@link Sound}). In Arabic, which has no capitals, any word may be a name.
 *   <li>A <b>number</b> of three digits or more, or with a fraction, counts in full, one of two
 *       digits less; thousands and fractions are read as the language writes them.
 * </ul>
 */
final class Traces {

  /** What a number of two digits counts: an age, a minute or a score, and there are only ninety. */
  private static final double SMALL_NUMBER = 0.4;

  private static final Set<String> POINT_IS_FRACTION =
      Set.of("", "en", "ja", "zh", "ko", "th", "ar", "he", "hi");

  private final String language;
  private final Set<String> small;
  private final Map<String, Seen> names = new HashMap<>();
  private final Map<String, Double> sounds = new HashMap<>();
  private final Map<String, Double> numbers = new HashMap<>();

  private static final class Seen {
    double weight;
    String shortest = "";
    boolean name;
    boolean common;
  }

  Traces(String language) {
    this.language = language;
    this.small = FunctionWords.of(language);
  }

  /**
   * Looks at one word.
   *
   * @param capitals whether capitals make names in this text
   */
  void meet(Token token, double weight, boolean capitals) {
    if (token.numeric()) {
      number(token.text(), weight);
      return;
    }
    switch (UnicodeScript.of(token.text().codePointAt(0))) {
      case LATIN -> latin(token, weight, capitals);
      case ARABIC, CYRILLIC -> {
        boolean cased = Character.isLowerCase(token.text().codePointAt(0));
        boolean name = !cased || capitals && token.capital() && !token.opens();
        if (name && !small.contains(token.text())) {
          sounds.merge(Sound.of(token.text()), weight, Double::sum);
        }
      }
      default -> {}
    }
  }

  /** Takes a run of katakana, which mostly is a name or a borrowed word. */
  void katakana(String run, double weight) {
    sounds.merge(Sound.of(run), weight, Double::sum);
  }

  private void latin(Token token, double weight, boolean capitals) {
    if (token.text().length() < 3 || small.contains(token.text())) {
      return;
    }
    String plain = Sound.plain(token.text());
    Seen seen = names.computeIfAbsent(folded(plain), _ -> new Seen());
    boolean shorter = seen.shortest.isEmpty() || plain.length() < seen.shortest.length();
    seen.shortest = shorter ? plain : seen.shortest;
    seen.weight += weight;
    seen.common |= !token.capital();
    seen.name |= capitals && token.capital() && !token.opens();
  }

  static String folded(String plain) {
    boolean ends = plain.length() > 4 && plain.endsWith("s") && !plain.endsWith("ss");
    return ends ? plain.substring(0, plain.length() - 1) : plain;
  }

  private void number(String text, double weight) {
    String digits = digits(text, language);
    if (digits.length() > 1) {
      double telling = digits.length() > 2 ? 1 : SMALL_NUMBER;
      numbers.merge(digits, weight * telling, Double::sum);
    }
  }

  /** The digits at the beginning of a word, with a point before the fraction. */
  static String digits(String text, String language) {
    var digits = new StringBuilder();
    boolean thousands =
        !POINT_IS_FRACTION.contains(language) && text.matches("\\d{1,3}(\\.\\d{3})+");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && thousands) {
        continue;
      }
      if (c != '.' && !Character.isDigit(c)) {
        break;
      }
      digits.append(c == '.' ? '.' : (char) ('0' + Character.digit(c, 10)));
    }
    return digits.toString();
  }

  /** All traces by their marks, with what each counts. */
  Map<Long, Double> all() {
    Map<Long, Double> all = new HashMap<>();
    names.forEach(
        (name, seen) -> {
          if (seen.name && !seen.common) {
            all.put(Voice.mark(Voice.NAME, name), seen.weight);
            sounds.merge(Sound.of(seen.shortest), seen.weight, Double::sum);
          }
        });
    sounds.remove("");
    sounds.forEach(
        (sound, weight) -> all.put(Voice.mark(Voice.SOUND, sound), weight * length(sound)));
    numbers.forEach((number, weight) -> all.put(Voice.mark(Voice.NUMBER, number), weight));
    return all;
  }

  /** A sound of few letters is shared by more names. */
  private static double length(String sound) {
    return Math.min(1, (sound.length() - 2) / 3.0);
  }
}
