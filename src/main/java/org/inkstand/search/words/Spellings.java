package org.inkstand.search.words;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes the spellings of Arabic, Persian and the Indian languages one, by Lucene's rules.
 *
 * <p>Those ask of every letter which script it is of, which is dear: a word of letters that stand
 * before all of theirs in Unicode is passed by.
 */
final class Spellings extends ConditionalTokenFilter {

  /** The Arabic letters are the first that a rule knows. */
  private static final int FIRST = 0x600;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  Spellings(TokenStream input) {
    super(input, Spellings::rules);
  }

  private static TokenStream rules(TokenStream words) {
    TokenStream arabic = new PersianNormalizationFilter(new ArabicNormalizationFilter(words));
    return new HindiNormalizationFilter(new IndicNormalizationFilter(arabic));
  }

  @Override
  protected boolean shouldFilter() {
    return Folding.bits(term) >= FIRST;
  }
}
