package org.inkstand.search.words;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * How words of a language are brought to a common form, gently: {@code elections} and {@code
 * election} meet, {@code news} and {@code new} do not.
 *
 * <p>Where Lucene has a light stemmer it is taken before the full one of Snowball, which joins more
 * words than a reader expects.
 */
final class Stemming {
  private Stemming() {}

  private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("ar", ArabicStemFilter::new),
          Map.entry("bg", BulgarianStemFilter::new),
          Map.entry("bn", BengaliStemFilter::new),
          Map.entry("ca", snowball(CatalanStemmer::new)),
          Map.entry("cs", CzechStemFilter::new),
          Map.entry("da", snowball(DanishStemmer::new)),
          Map.entry("de", in -> new GermanLightStemFilter(new GermanNormalizationFilter(in))),
          Map.entry("el", GreekStemFilter::new),
          Map.entry("en", KStemFilter::new),
          Map.entry("es", SpanishLightStemFilter::new),
          Map.entry("et", snowball(EstonianStemmer::new)),
          Map.entry("fa", PersianStemFilter::new),
          Map.entry("fi", FinnishLightStemFilter::new),
          Map.entry("fr", FrenchLightStemFilter::new),
          Map.entry("gl", GalicianStemFilter::new),
          Map.entry("hi", HindiStemFilter::new),
          Map.entry("hu", HungarianLightStemFilter::new),
          Map.entry("id", in -> new IndonesianStemFilter(in, false)),
          Map.entry("it", ItalianLightStemFilter::new),
          Map.entry("lt", snowball(LithuanianStemmer::new)),
          Map.entry("lv", LatvianStemFilter::new),
          Map.entry("nb", NorwegianLightStemFilter::new),
          Map.entry("nl", snowball(DutchStemmer::new)),
          Map.entry("nn", NorwegianLightStemFilter::new),
          Map.entry("no", NorwegianLightStemFilter::new),
          Map.entry("pt", PortugueseLightStemFilter::new),
          Map.entry("ro", snowball(RomanianStemmer::new)),
          Map.entry("ru", RussianLightStemFilter::new),
          Map.entry("sr", snowball(SerbianStemmer::new)),
          Map.entry("sv", SwedishLightStemFilter::new),
          Map.entry("ta", snowball(TamilStemmer::new)),
          Map.entry("tr", snowball(TurkishStemmer::new)));

  /** The languages, by the first part of their tags, whose words have forms we know. */
  static Set<String> languages() {
    return BY_LANGUAGE.keySet();
  }

  /** Brings the words that come in to their common form. */
  static TokenStream of(String language, TokenStream in) {
    UnaryOperator<TokenStream> stemmer = BY_LANGUAGE.get(language);
    return stemmer == null ? in : stemmer.apply(in);
  }

  private static UnaryOperator<TokenStream> snowball(Supplier<SnowballStemmer> stemmer) {
    return in -> new SnowballFilter(in, stemmer.get());
  }
}
