package org.inkstand.story.cluster;

import java.time.Duration;

/**
 * How alike is alike: one setting for headlines and full texts, for every language and title.
 *
 * <p>A text of many terms shares some with every other, so what must be shared grows with the
 * logarithm of the number of terms; and two stories of many articles are known better than two of
 * one article each, so more is asked of them. {@code docs/measure/stories.md} shows what
 * neighbouring figures do.
 *
 * @param join likeness at which an article of one term joins a story
 * @param joinGrowth what each factor e of terms adds to it
 * @param joinTerms a text of more terms is asked no more than one of so many: who tells an event at
 *     length shares a smaller part of it with the next
 * @param merge likeness at which two large stories of one term an article become one
 * @param mergeGrowth what each factor e of terms adds to it
 * @param mergeSizes doublings of the smaller story after which {@code merge} holds in full; with
 *     one article {@code join} holds
 * @param split the part of the merging likeness below which a story falls into two; under 1, so
 *     that what was split is not merged again
 * @param contrast likeness across two groups of long texts, over the likeness within them, below
 *     which they are two stories ({@link Contrast})
 * @param fade how likeness fades with time apart: by {@code (1 + hours)^-fade}, since interest in
 *     an event fades like a power and not with a half-life; the longer the texts the less, since
 *     time need not say what the words say
 * @param quiet a story to which nothing came for so long is closed
 */
public record Thresholds(
    double join,
    double joinGrowth,
    double joinTerms,
    double merge,
    double mergeGrowth,
    double mergeSizes,
    double split,
    double contrast,
    double fade,
    Duration quiet) {

  /** Words of a headline; {@code fade} holds for it in full. */
  private static final double HEADLINE = 8;

  /** The house's. */
  public static final Thresholds HOUSE =
      new Thresholds(0.055, 0.07, 30, 0.092, 0.14, 10, 0.95, 0.65, 0.28, Duration.ofDays(10));

  public Thresholds {
    if (!(join > 0 && merge >= join && split >= 0 && split < 1 && fade >= 0 && mergeSizes > 0)) {
      throw new IllegalArgumentException(
          "join %s, merge %s, split %s, fade %s".formatted(join, merge, split, fade));
    }
  }

  /** Likeness at which an article of so many terms joins. */
  double joinMin(double terms) {
    return join + joinGrowth * Math.log(Math.clamp(terms, 2, joinTerms));
  }

  /** Likeness at which two stories merge. */
  double mergeMin(OpenStory one, OpenStory other) {
    double terms = wordsUsual(one, other);
    double smaller = Math.min(one.count(), other.count());
    double known = Math.min(1, Math.log(smaller) / Math.log(2) / mergeSizes);
    double full = merge + mergeGrowth * Math.log(terms);
    double least = joinMin(terms);
    return least + (full - least) * known;
  }

  /** How much more is asked of two stories than of two single articles, 1 or above. */
  double stricter(OpenStory one, OpenStory other) {
    return Math.max(1, mergeMin(one, other) / joinMin(wordsUsual(one, other)));
  }

  private static double wordsUsual(OpenStory one, OpenStory other) {
    return Math.max(2, Math.min(one.wordsUsual(), other.wordsUsual()));
  }

  /** What time apart leaves of a likeness of texts of so many words. */
  double fading(long seconds, double words) {
    if (seconds == 0) {
      return 1;
    }
    double shorter = Math.log(HEADLINE) / Math.log(Math.max(HEADLINE, words));
    return Math.pow(1 + seconds / 3600.0, -fade * shorter * shorter);
  }

  /** By how much the story that likeness was asked about and another are one. */
  double over(Likeness likeness, OpenStory asked, OpenStory other) {
    return Evidence.over(
        likeness.with(other),
        mergeMin(asked, other),
        stricter(asked, other),
        fading(asked.gap(other), Math.min(asked.wordsUsual(), other.wordsUsual())));
  }
}
