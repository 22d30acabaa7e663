package org.inkstand.web.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of plain text with the words that somebody looked for marked in it.
 *
 * @param bits in order; together they are the text
 */
public record Passage(List<Bit> bits) {

  /** Some of the text, marked or not. */
  public record Bit(String text, boolean marked) {}

  public Passage {
    bits = List.copyOf(bits);
  }

  /** Marks every word that begins with one of the terms, without regard to case or accents. */
  public static Passage mark(String text, List<String> terms) {
    String lower = lower(text);
    var bits = new ArrayList<Bit>();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int length = matchAt(lower, at, terms);
      if (length > 0) {
        if (at > from) {
          bits.add(new Bit(text.substring(from, at), false));
        }
        bits.add(new Bit(text.substring(at, at + length), true));
        from = at + length;
        at = from;
      } else {
        at++;
      }
    }
    if (from < text.length()) {
      bits.add(new Bit(text.substring(from), false));
    }
    return new Passage(bits);
  }

  /** The stretch of a text around the first term in it; its beginning when there is none. */
  static String around(String text, List<String> terms, int chars) {
    String flat = text.replaceAll("\\s+", " ").strip();
    if (flat.length() <= chars) {
      return flat;
    }
    int hit = first(lower(flat), terms);
    int from = Math.max(0, Math.min(hit - chars / 3, flat.length() - chars));
    int start = from == 0 ? 0 : wordAfter(flat, from);
    int end = Math.min(flat.length(), start + chars);
    int stop = end == flat.length() ? end : wordBefore(flat, end, start);
    return (start > 0 ? "… " : "")
        + flat.substring(start, stop).strip()
        + (stop < flat.length() ? " …" : "");
  }

  private static int first(String lower, List<String> terms) {
    for (int at = 0; at < lower.length(); at++) {
      if (matchAt(lower, at, terms) > 0) {
        return at;
      }
    }
    return 0;
  }

  /** How long the longest term is that stands at this place at a word's beginning; 0 for none. */
  private static int matchAt(String lower, int at, List<String> terms) {
    int longest = 0;
    for (String term : terms) {
      String wanted = lower(term);
      if (wanted.length() > longest && lower.startsWith(wanted, at) && begins(lower, at)) {
        longest = wanted.length();
      }
    }
    return longest;
  }

  /** In scripts without spaces every letter may begin a word. */
  private static boolean begins(String text, int at) {
    return at == 0
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || Character.isIdeographic(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at))
        || (text.charAt(at) >= 0x3040 && text.charAt(at) <= 0x30ff);
  }

  /** Whether a word or phrase stands in a text, whole. */
  static boolean has(String text, String term) {
    return written(text, term).isPresent();
  }

  /** A word or phrase as it is written in a text; empty where it does not stand there, whole. */
  static Optional<String> written(String text, String term) {
    String lower = lower(text);
    int length = term.length();
    for (int at = 0; at + length <= lower.length(); at++) {
      int end = at + length;
      if (matchAt(lower, at, List.of(term)) == length
          && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)))) {
        return Optional.of(text.substring(at, end));
      }
    }
    return Optional.empty();
  }

  /**
   * Lower case and without accents, as the index holds words, letter by letter, so that places in
   * both texts are the same.
   */
  private static String lower(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(bare(Character.toLowerCase(text.charAt(i))));
    }
    return out.toString();
  }

  /** Letters of alphabets with accents; syllables of other scripts stay whole. */
  private static char bare(char letter) {
    boolean accented = (letter >= 'À' && letter < 'Ԁ') || (letter >= 'Ḁ' && letter <= '῿');
    return accented
        ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0)
        : letter;
  }

  private static int wordAfter(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 || space > from + 30 ? from : space + 1;
  }

  private static int wordBefore(String text, int end, int start) {
    int space = text.lastIndexOf(' ', end);
    return space <= start || space < end - 30 ? end : space;
  }
}
