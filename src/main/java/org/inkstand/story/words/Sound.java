package org.inkstand.story.words;

import java.text.Normalizer;

/**
 * A name as its consonants, so that it can be known again in another script: {@code Tessen}, {@code
 * テッセン} and {@code Тессен} are all {@code TSN}.
 *
 * <p>Vowels, {@code h}, {@code w} and {@code y} are left out, because scripts disagree on them
 * most. Consonants that some script does not tell apart are one letter:
 *
 * <ul>
 *   <li>{@code B} for b, f, p, v: Arabic has one letter for b and p and one for f and v, katakana
 *       one for b and v;
 *   <li>{@code K} for g, k, q and hard c, since Arabic writes g in four ways;
 *   <li>{@code S} for s, z, j, sh, ch and soft c;
 *   <li>{@code R} for l and r, which katakana does not tell apart;
 *   <li>{@code T}, {@code D}, {@code M} and {@code N} alone, but {@code N} before {@code B}, where
 *       katakana has no m.
 * </ul>
 *
 * <p>Neighbours that are the same letter are one. A sound is a guess: two are compared only beside
 * others, and never one of fewer than {@value #LEAST} letters.
 */
final class Sound {

  /** Shorter ones are shared by too many words. */
  static final int LEAST = 3;

  private static final String KANA =
      "カKガKキKギKクKグKケKゲKコKゴKサSザSシSジSスSズSセSゼSソSゾSタTダDチSヂSツtヅSテTデDトTドD"
          + "ナNニNヌNネNノNバBパBビBピBフBブBプBベBペBボBポBマMミMムMメMモMラRリRルRレRロRンNヴB";

  private static final String ARABIC = "بBپBتTثTجSچSخKدDذDرRزSژSسSشSصSضDطTظDغKفBڤBقKكKکKگKلRمMنN";

  private static final String CYRILLIC = "бBвBгKґKдDжSзSкKлRмMнNпBрRсSтTфBхKцtчSшSщS";

  private Sound() {}

  /** The consonants of a word in any of the four scripts; empty when there are too few. */
  static String of(String word) {
    var heard = new StringBuilder();
    String plain = plain(word);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
      char letter = c < 0x80 ? latin(c, next) : other(c, next);
      if (letter == 't') {
        add(heard, 'T');
        letter = 'S';
      }
      add(heard, letter);
    }
    return heard.length() < LEAST ? "" : heard.toString();
  }

  /** Latin letters without their marks, everything else as it is. */
  static String plain(String word) {
    boolean ascii = word.chars().allMatch(c -> c < 0x80);
    if (ascii) {
      return word;
    }
    // The marks of katakana tell ガ from カ and stay; those of Latin letters go.
    boolean latin =
        Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    String parted = latin ? Normalizer.normalize(word, Normalizer.Form.NFD) : word;
    var plain = new StringBuilder();
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      switch (c) {
        case 'ß' -> plain.append("ss");
        case 'ø' -> plain.append('o');
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        case 'ł' -> plain.append('l');
        case 'đ', 'ð' -> plain.append('d');
        case 'þ' -> plain.append("th");
        case 'ı' -> plain.append('i');
        default -> {
          if (!latin || Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  private static void add(StringBuilder heard, char letter) {
    if (letter == 0) {
      return;
    }
    int last = heard.length() - 1;
    if (last >= 0 && letter == 'B' && heard.charAt(last) == 'M') {
      heard.setCharAt(last, 'N');
    }
    if (last < 0 || heard.charAt(last) != letter) {
      heard.append(letter);
    }
  }

  private static char latin(char c, char next) {
    return switch (c) {
      case 'b', 'f', 'v' -> 'B';
      case 'p' -> 'B';
      case 'c' -> "eiyh".indexOf(next) >= 0 ? 'S' : next == 'k' ? 0 : 'K';
      case 'g', 'k', 'q' -> 'K';
      case 's', 'z', 'j' -> 'S';
      case 'x' -> 'S';
      case 't' -> 'T';
      case 'd' -> 'D';
      case 'l', 'r' -> 'R';
      case 'm' -> 'M';
      case 'n' -> 'N';
      default -> 0;
    };
  }

  private static char other(char c, char next) {
    // Small vowels turn フ into f, which is B as well, and チ and シ stay what they are.
    if (c == 'ト' && next == 'ゥ' || c == 'ت' && next == 'ش') {
      return c == 'ト' ? 'T' : 0;
    }
    for (String letters : new String[] {KANA, ARABIC, CYRILLIC}) {
      int at = letters.indexOf(c);
      if (at >= 0 && at % 2 == 0) {
        return letters.charAt(at + 1);
      }
    }
    return 0;
  }
}
