package org.inkstand.search.words;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Takes a text apart into words, whatever its language, and adds the common forms of one language.
 *
 * <p>The road of a text: words by the rules of Unicode (UAX 29); half and full width made one; Han,
 * kana and Hangul in pairs of letters, Thai and its neighbours in pairs of syllables; lower case;
 * {@code l'} and {@code 's} taken off; digits of all scripts made the same; the spellings of
 * Arabic, Persian and Hindi made one; then the word as written and, behind a mark, its common form;
 * marks taken off letters. All languages share all of it but the common form, so that a word typed
 * in a query meets the same word in an article of any language.
 *
 * <p>Made once and used again and again, by one thread at a time.
 */
public final class WordChain {

  private static final CharArraySet ELIDED =
      new CharArraySet(
          List.of(
              "l", "d", "qu", "j", "m", "n", "s", "t", "c", "jusqu", "quoiqu", "lorsqu", "puisqu",
              "un", "dell", "nell", "all", "dall", "sull", "coll", "gl", "agl", "degl", "dagl",
              "negl", "sugl", "quell", "quest"),
          true);

  private final StandardTokenizer source = new StandardTokenizer();
  private final TokenStream end;

  private WordChain(String language, boolean single) {
    TokenStream words = new CJKWidthFilter(new SyllablePairs(source));
    words = new CJKBigramFilter(words, everything(), single);
    words = new EnglishPossessiveFilter(new ElisionFilter(new LowerCaseFilter(words), ELIDED));
    words = new Spellings(new DecimalDigitFilter(words));
    if (Stemming.languages().contains(language)) {
      words = new Folding(Stemming.of(language, new Twice(words)));
      end = new FormMarks(words);
    } else {
      end = new Folding(words);
    }
  }

  /**
   * For what the index holds: letters of scripts without spaces singly too, so that one alone can
   * be found.
   *
   * @param language the first part of a BCP 47 tag; any other adds no forms
   */
  public static WordChain ofArticle(String language) {
    return new WordChain(language, true);
  }

  /** For what is looked for: such letters in pairs, singly only when there is but one. */
  static WordChain ofQuery(String language) {
    return new WordChain(language, false);
  }

  /** The words of a text; to be read to its end and closed before the next text. */
  public TokenStream over(Reader text) {
    source.setReader(text);
    return end;
  }

  private static int everything() {
    return CJKBigramFilter.HAN
        | CJKBigramFilter.HIRAGANA
        | CJKBigramFilter.KATAKANA
        | CJKBigramFilter.HANGUL;
  }
}
