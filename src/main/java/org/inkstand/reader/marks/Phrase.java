package org.inkstand.reader.marks;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.inkstand.kit.text.Names;

/**
 * A word or words to be found in texts, as whole words. Scripts that do not part their words are
 * searched letter by letter, since nobody can tell where a word ends there.
 */
final class Phrase {

  private static final Set<UnicodeScript> UNPARTED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final String key;
  private final boolean parted;

  Phrase(String words) {
    String plain = Names.key(words);
    this.parted = plain.codePoints().noneMatch(c -> UNPARTED.contains(UnicodeScript.of(c)));
    this.key = parted ? ready(plain) : plain.replace(" ", "");
  }

  /** A text as {@link #in} wants it. */
  static String ready(String text) {
    return " " + Names.key(text) + " ";
  }

  /** Whether it stands there. */
  boolean in(String ready) {
    return parted ? ready.contains(key) : ready.replace(" ", "").contains(key);
  }
}
