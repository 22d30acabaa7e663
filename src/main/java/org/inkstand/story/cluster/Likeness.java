package org.inkstand.story.cluster;

import java.util.Arrays;

/**
 * How alike an article and a story are, or two stories: the cosine between their terms, each
 * weighed by what it counts in the text and how rare it is among stories.
 *
 * <p>A term of a story weighs by how much it counts in its usual article, to the power of three
 * quarters: a word of every article is the event, a word of every fourth still belongs to it.
 *
 * <p>Sums are kept in whole numbers, so that they are the same in whatever order terms stand; after
 * a restart they stand in another. One question at a time: {@link #ask}, {@link #with} as often as
 * wanted, {@link #forget}. Cost: linear in the terms of the story that is compared.
 */
final class Likeness {

  private static final float SCALE = 1 << 16;

  private final Lexicon lexicon;
  private float[] asked = new float[1 << 10];
  private double norm;

  Likeness(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Asks about an article. */
  void ask(Member member) {
    makeRoom();
    long squares = 0;
    int[] terms = member.terms();
    for (int i = 0; i < terms.length; i++) {
      float weight = member.weights()[i] / 16f * lexicon.rarity(terms[i]);
      asked[terms[i]] = weight;
      squares += (long) (weight * weight * SCALE);
    }
    norm = Math.sqrt(squares);
  }

  /** Asks about a story. */
  void ask(OpenStory story) {
    makeRoom();
    long squares = 0;
    for (int i = 0; i < story.size(); i++) {
      float weight = weight(story, i);
      asked[story.terms()[i]] = weight;
      squares += (long) (weight * weight * SCALE);
    }
    norm = Math.sqrt(squares);
  }

  /** Ends the question; these are its terms. */
  void forget(int[] terms) {
    for (int term : terms) {
      asked[term] = 0;
    }
  }

  private void makeRoom() {
    if (asked.length < lexicon.size()) {
      asked = Arrays.copyOf(asked, Math.max(lexicon.size(), 2 * asked.length));
    }
  }

  /** What a term counts in the question. */
  float asked(int term) {
    return asked[term];
  }

  /** How alike the question and a story are, 0 to 1. */
  double with(OpenStory story) {
    long squares = 0;
    long shared = 0;
    int[] terms = story.terms();
    for (int i = 0; i < story.size(); i++) {
      float weight = weight(story, i);
      squares += (long) (weight * weight * SCALE);
      shared += (long) (weight * asked[terms[i]] * SCALE);
    }
    return shared == 0 ? 0 : shared / (norm * Math.sqrt(squares));
  }

  private float weight(OpenStory story, int place) {
    double usual = story.sums()[place] / (16.0 * story.count());
    return (float) Math.sqrt(usual * Math.sqrt(usual)) * lexicon.rarity(story.terms()[place]);
  }
}
