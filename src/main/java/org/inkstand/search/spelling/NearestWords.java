package org.inkstand.search.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.inkstand.search.words.WordForms;

/**
 * Finds, for a word that stands nowhere or hardly anywhere, the nearest one that stands somewhere.
 *
 * <p>Near is what fewest slips of a finger part: a letter too many, too few, another one, or two
 * that changed places; one slip in a word of four or five letters, two in a longer one. The first
 * letter is taken to be right, as it nearly always is, which keeps the walk through the index's
 * words short. Of those equally near the one is taken that stands in more articles and begins alike
 * for longer: slips come late in a word (W. Winkler). A word that stands in a few articles is
 * corrected only into one that one slip parts and that is very much more frequent: people also look
 * for rare names.
 *
 * <p>Sources: F. Damerau, A technique for computer detection and correction of spelling errors,
 * CACM 7 (1964); K. Schulz and S. Mihov, Fast string correction with Levenshtein automata (2002),
 * which Lucene walks.
 */
public final class NearestWords {

  /** Shorter words have too many neighbours. */
  private static final int CHARS_MIN = 4;

  private static final int CHARS_FOR_TWO_SLIPS = 6;

  /** The longest that people type and mistype; automata of longer ones are large. */
  private static final int CHARS_MAX = 30;

  private static final int RIGHT_AT_FIRST = 1;

  /** A word that stands in so many articles is meant as it is. */
  private static final int RARE_MAX = 2;

  /** How much more frequent the other must be when this one stands in some article. */
  private static final int TIMES_WRITTEN = 20;

  /** The same when only forms of it do, perhaps those of another word in another language. */
  private static final int TIMES_FORMED = 2;

  private final String field;
  private final IndexReader index;
  private final WordForms forms;

  /** Of the words in a field. */
  public NearestWords(IndexReader index, String field, WordForms forms) {
    this.index = index;
    this.field = field;
    this.forms = forms;
  }

  /** The word that was probably meant; empty when this one was, or none is near. */
  public Optional<String> of(String typed, Set<String> languages) {
    List<String> written = forms.written(typed);
    if (written.size() != 1 || !spelled(written.getFirst())) {
      return Optional.empty();
    }
    try {
      int asWritten = count(written.getFirst());
      int inAnyForm = asWritten;
      for (Set<String> place : forms.inAllForms(typed, languages)) {
        for (String form : place) {
          inAnyForm = Math.max(inAnyForm, count(form));
        }
      }
      if (inAnyForm > RARE_MAX) {
        return Optional.empty();
      }
      return asWritten > 0
          ? nearest(written.getFirst(), 1, asWritten * TIMES_WRITTEN)
          : nearest(written.getFirst(), 2, inAnyForm * TIMES_FORMED);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private int count(String word) throws IOException {
    return index.docFreq(new Term(field, word));
  }

  /** The nearest word that stands in more than so many articles. */
  private Optional<String> nearest(String word, int slipsMax, int countMin) throws IOException {
    Terms terms = MultiTerms.getTerms(index, field);
    if (terms == null) {
      return Optional.empty();
    }
    int slips = word.length() < CHARS_FOR_TWO_SLIPS ? 1 : slipsMax;
    FuzzyTermsEnum near =
        new FuzzyTermsEnum(terms, new Term(field, word), slips, RIGHT_AT_FIRST, true);
    Optional<String> best = Optional.empty();
    int bestSlips = slips + 1;
    double bestWorth = 0;
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      String other = term.utf8ToString();
      int parted = Slips.between(word, other);
      int count = near.docFreq();
      if (parted > 0
          && count > countMin
          && (parted < bestSlips
              || (parted == bestSlips && worth(word, other, count) > bestWorth))) {
        best = Optional.of(other);
        bestSlips = parted;
        bestWorth = worth(word, other, count);
      }
    }
    return best;
  }

  /** A letter more that is right from the start makes up for a word's being e times as rare. */
  private static double worth(String word, String other, int count) {
    int same = 0;
    while (same < Math.min(word.length(), other.length())
        && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same + Math.log(count);
  }

  private static boolean spelled(String word) {
    return word.length() >= CHARS_MIN
        && word.length() <= CHARS_MAX
        && word.chars().allMatch(Character::isAlphabetic)
        && word.codePoints().noneMatch(Character::isIdeographic);
  }
}
