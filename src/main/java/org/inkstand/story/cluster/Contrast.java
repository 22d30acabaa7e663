package org.inkstand.story.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether two stories, or two halves of one, stand apart although they share much: when articles
 * across them are much less alike than articles within.
 *
 * <p>Headlines cannot be asked so, they have too few words: two of one event may share none. So
 * what is asked begins at {@value #TERMS_MIN} words of a usual article and holds in full from
 * {@value #TERMS_FULL}.
 */
final class Contrast {

  /** Of texts with fewer words nothing is asked. */
  private static final double TERMS_MIN = 8;

  /** Of texts with as many words the whole is asked. */
  private static final double TERMS_FULL = 16;

  /** The newest articles speak for a story. */
  private static final Comparator<Member> NEWEST_FIRST =
      Comparator.comparingLong((Member member) -> member.second())
          .reversed()
          .thenComparingLong(Member::mark)
          .thenComparingLong(Member::article);

  private final Lexicon lexicon;
  private final double least;

  /**
   * Looks with a threshold.
   *
   * @param least contrast below which two groups of long texts are two stories
   */
  Contrast(Lexicon lexicon, double least) {
    this.lexicon = lexicon;
    this.least = least;
  }

  /** Whether two groups of articles are two stories. */
  boolean apart(OpenStory one, OpenStory other) {
    double terms = Math.min(one.wordsUsual(), other.wordsUsual());
    if (terms <= TERMS_MIN) {
      return false;
    }
    int language = Pairs.language(one, other);
    List<Member> ones = speaking(one, language);
    List<Member> others = speaking(other, language);
    if (Math.min(ones.size(), others.size()) < Limits.CONTRAST_ARTICLES_MIN) {
      return false;
    }
    double asked = Math.min(1, Math.log(terms / TERMS_MIN) / Math.log(TERMS_FULL / TERMS_MIN));
    return contrast(ones, others, language) < least * asked;
  }

  private List<Member> speaking(OpenStory story, int language) {
    return story.members().stream()
        .filter(member -> member.speaks(language))
        .sorted(NEWEST_FIRST)
        .limit(Limits.CONTRAST_ARTICLES)
        .toList();
  }

  private double contrast(List<Member> ones, List<Member> others, int language) {
    List<Member> all = new ArrayList<>(ones);
    all.addAll(others);
    var pairs = Pairs.of(all, language, lexicon);
    boolean[] left = new boolean[pairs.count()];
    for (int i = 0; i < left.length; i++) {
      left[i] = ones.contains(pairs.members().get(i));
    }
    return pairs.contrast(left);
  }
}
