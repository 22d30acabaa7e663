package org.inkstand.story.words;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes a text apart into words, in any script.
 *
 * <p>Letters, digits and marks make a word; an apostrophe parts what grammar glued on ({@code
 * l'Europe}, {@code Reid's}); points within numbers and initials stay or go ({@code 7.1}, {@code
 * U.S.}); thousands lose their commas. Scripts that are written without spaces give pairs of
 * neighbouring letters, which do for finding what dictionaries do for reading.
 */
public final class Tokens {

  /** Longer words are addresses and noise. */
  private static final int LENGTH_MAX = 40;

  private static final Pattern FRACTION = Pattern.compile("(\\d),(\\d{1,2})$");

  private final String text;
  private final List<Token> found = new ArrayList<>();
  private int at;
  private boolean opens = true;
  private boolean joined;

  private Tokens(String text) {
    this.text = text;
  }

  /** The words of the first letters of a text, in their order. */
  public static List<Token> of(String raw, int charsMax) {
    String head = raw.length() > charsMax ? raw.substring(0, charsMax) : raw;
    boolean plain = head.chars().allMatch(c -> c < 0x80);
    var tokens = new Tokens(plain ? head : Normalizer.normalize(head, Normalizer.Form.NFKC));
    tokens.walk();
    return tokens.found;
  }

  private void walk() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (unspaced(c)) {
        pairs();
      } else if (Character.isLetterOrDigit(c)) {
        word();
      } else {
        gap(c);
        at += Character.charCount(c);
      }
    }
  }

  private void gap(int c) {
    switch (c) {
      case '.', '!', '?', '\n', '\u3002', ':', '\u2014', '|' -> {
        opens = true;
        joined = false;
      }
      case ' ', '-', '\u00a0', '"', '\u201c', '\u2018', '\'' -> {}
      default -> joined = false;
    }
  }

  private void word() {
    int from = at;
    while (at < text.length() && within(from)) {
      at += Character.charCount(text.codePointAt(at));
    }
    String written = text.substring(from, at);
    boolean capital = Character.isUpperCase(written.codePointAt(0));
    String word = bare(written);
    // "U.S." and "No." do not end a sentence.
    if (!word.isEmpty() && word.length() <= LENGTH_MAX) {
      found.add(new Token(word, capital, opens, joined));
      opens = false;
      joined = true;
    }
  }

  private boolean within(int from) {
    int c = text.codePointAt(at);
    if (Character.isLetterOrDigit(c)) {
      return !unspaced(c);
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return true;
    }
    boolean followed = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    char before = text.charAt(at - 1);
    return switch (c) {
      case '\'', '\u2019' -> followed && Character.isLetter(before);
      case '.' ->
          followed
              && (Character.isDigit(before) && Character.isDigit(text.charAt(at + 1))
                  || initial(from));
      case ',' -> Character.isDigit(before) && followed && (thousands() || fraction());
      default -> false;
    };
  }

  /** So far single letters parted by points, as {@code U.} of {@code U.S.} */
  private boolean initial(int from) {
    return (at - from) % 2 == 1
        && Character.isUpperCase(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(at + 1))
        && (at - from == 1 || text.charAt(at - 2) == '.');
  }

  private boolean thousands() {
    for (int i = 1; i <= 3; i++) {
      if (at + i >= text.length() || !Character.isDigit(text.charAt(at + i))) {
        return false;
      }
    }
    return at + 4 >= text.length() || !Character.isDigit(text.charAt(at + 4));
  }

  /** One or two digits after a comma, as in {@code 7,62}. */
  private boolean fraction() {
    int end = at + 1;
    while (end < text.length() && end < at + 4 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < at + 4;
  }

  private static String bare(String written) {
    boolean comma = written.indexOf(',') >= 0;
    String word = comma ? FRACTION.matcher(written).replaceFirst("$1.$2") : written;
    word = word.replace(",", "").replace('\u2019', '\'');
    int mark = word.indexOf('\'');
    if (mark >= 0) {
      String after = word.substring(mark + 1);
      boolean ending = after.length() <= 2 && mark > 1;
      word = ending || mark > 3 ? word.substring(0, mark) : after.replace("'", "");
    }
    if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
      word = word.replace(".", "");
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private void pairs() {
    int from = at;
    int count = 0;
    while (at < text.length() && unspaced(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
      count++;
    }
    if (count == 1) {
      add(text.substring(from, at));
      return;
    }
    for (int i = from; count > 1; count--) {
      int next = i + Character.charCount(text.codePointAt(i));
      add(text.substring(i, next + Character.charCount(text.codePointAt(next))));
      i = next;
    }
  }

  private void add(String pair) {
    found.add(new Token(pair, false, opens, joined));
    opens = false;
    joined = true;
  }

  private static boolean unspaced(int c) {
    if (c < 0x0e00) {
      return false;
    }
    if (Character.isIdeographic(c)) {
      return true;
    }
    if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> c == '\u30fc';
    };
  }
}
