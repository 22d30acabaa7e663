package org.inkstand.story.words;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Words of a language brought to their stems with Snowball, so that {@code recalls} and {@code
 * recalled} are one term.
 *
 * <p>A language that bends its words and has no stemmer is cut after {@value #CUT} letters, which
 * does most of the same. Not safe for threads: a reader has its own. What was stemmed is remembered
 * in one table of fixed size for all readers, since news repeats itself: its rows never change, so
 * that a reader who sees an older one has only to stem again.
 */
final class Stems {

  private static final int CUT = 6;
  private static final int REMEMBERED = 1 << 14;

  private static final String UNBENT = "vi zh ja ko th en";

  private static final Map<String, Supplier<SnowballStemmer>> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("ar", ArabicStemmer::new),
          Map.entry("ca", CatalanStemmer::new),
          Map.entry("da", DanishStemmer::new),
          Map.entry("de", GermanStemmer::new),
          Map.entry("el", GreekStemmer::new),
          Map.entry("en", EnglishStemmer::new),
          Map.entry("es", SpanishStemmer::new),
          Map.entry("et", EstonianStemmer::new),
          Map.entry("eu", BasqueStemmer::new),
          Map.entry("fi", FinnishStemmer::new),
          Map.entry("fr", FrenchStemmer::new),
          Map.entry("hi", HindiStemmer::new),
          Map.entry("hu", HungarianStemmer::new),
          Map.entry("hy", ArmenianStemmer::new),
          Map.entry("id", IndonesianStemmer::new),
          Map.entry("it", ItalianStemmer::new),
          Map.entry("lt", LithuanianStemmer::new),
          Map.entry("ms", IndonesianStemmer::new),
          Map.entry("nl", DutchStemmer::new),
          Map.entry("no", NorwegianStemmer::new),
          Map.entry("pt", PortugueseStemmer::new),
          Map.entry("ro", RomanianStemmer::new),
          Map.entry("ru", RussianStemmer::new),
          Map.entry("sr", SerbianStemmer::new),
          Map.entry("sv", SwedishStemmer::new),
          Map.entry("ta", TamilStemmer::new),
          Map.entry("tr", TurkishStemmer::new));

  private record Known(String language, String word, String stem) {}

  private static final @Nullable Known[] KNOWN = new Known[REMEMBERED];

  private final Map<String, SnowballStemmer> stemmers = new HashMap<>();

  /** The stem of a word in lower case; digits stay as they are. */
  String stem(String language, String word) {
    if (word.length() < 4 || Character.isDigit(word.charAt(0))) {
      return word;
    }
    int place = (31 * word.hashCode() + language.hashCode()) & (REMEMBERED - 1);
    Known here = KNOWN[place];
    if (here != null && here.word().equals(word) && here.language().equals(language)) {
      return here.stem();
    }
    String stem = cut(language, word);
    KNOWN[place] = new Known(language, word, stem);
    return stem;
  }

  private String cut(String language, String word) {
    Supplier<SnowballStemmer> make = BY_LANGUAGE.get(language);
    if (make == null) {
      boolean whole = language.isEmpty() || UNBENT.contains(language) || word.length() <= CUT;
      return whole ? word : word.substring(0, word.offsetByCodePoints(0, CUT));
    }
    SnowballStemmer stemmer = stemmers.computeIfAbsent(language, _ -> make.get());
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return stem.isEmpty() ? word : stem;
  }
}
