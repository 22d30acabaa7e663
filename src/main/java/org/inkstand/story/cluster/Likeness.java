package org.inkstand.story.cluster;

import java.util.Arrays;
import org.inkstand.story.words.Voice;

/**
 * How alike an article and a story are, or two stories: the cosines between their terms of one
 * voice, each weighed by what it counts in the text and how rare it is among stories.
 *
 * <p>A term of a story weighs by how much it counts in its usual article, to the power of three
 * quarters: a word of every article is the event, a word of every fourth still belongs to it. Its
 * usual article is one that has terms of the same voice, so that a story in four languages is as
 * near to an article in one of them as a story in that one alone.
 *
 * <p>Sums are kept in whole numbers, so that they are the same in whatever order terms stand; after
 * a restart they stand in another. One question at a time: {@link #ask}, {@link #with} as often as
 * wanted, {@link #forget}. Cost: linear in the terms of the story that is compared.
 */
final class Likeness {

  private static final float SCALE = 1 << 16;

  private final Lexicon lexicon;
  private float[] asked = new float[1 << 10];

  /** Of the question, by voice. */
  private final long[] squares = new long[Voice.COUNT];

  private int[] voices = new int[0];

  /** Of the story that is compared, by voice. */
  private final long[] theirs = new long[Voice.COUNT];

  private final long[] shared = new long[Voice.COUNT];
  private final int[] common = new int[Voice.COUNT];
  private final int[] articles = new int[Voice.COUNT];

  Likeness(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Asks about an article. */
  void ask(Member member) {
    open(member.voices());
    int[] terms = member.terms();
    for (int i = 0; i < terms.length; i++) {
      enter(terms[i], member.weight(i) / 16f * lexicon.rarity(terms[i]));
    }
  }

  /** Asks about a story. */
  void ask(OpenStory story) {
    open(story.voices());
    count(story);
    for (int i = 0; i < story.size(); i++) {
      enter(story.terms()[i], weight(story, i));
    }
  }

  private void open(int[] asking) {
    if (asked.length < lexicon.size()) {
      asked = Arrays.copyOf(asked, Math.max(lexicon.size(), 2 * asked.length));
    }
    voices = asking;
    for (int voice : asking) {
      squares[voice] = 0;
    }
  }

  private void enter(int term, float weight) {
    asked[term] = weight;
    squares[lexicon.voice(term)] += (long) (weight * weight * SCALE);
  }

  /** Ends the question; these are its terms. */
  void forget(int[] terms) {
    for (int term : terms) {
      asked[term] = 0;
    }
  }

  /** What a term counts in the question. */
  float asked(int term) {
    return asked[term];
  }

  /** How alike the question and a story are. */
  Alike with(OpenStory story) {
    count(story);
    for (int voice : story.voices()) {
      theirs[voice] = 0;
      shared[voice] = 0;
      common[voice] = 0;
    }
    int[] terms = story.terms();
    for (int i = 0; i < story.size(); i++) {
      float weight = weight(story, i);
      int voice = lexicon.voice(terms[i]);
      theirs[voice] += (long) (weight * weight * SCALE);
      float mine = asked[terms[i]];
      if (mine > 0) {
        shared[voice] += (long) (weight * mine * SCALE);
        common[voice]++;
      }
    }
    return alike(story);
  }

  private Alike alike(OpenStory story) {
    var both = new Sum();
    boolean speak = false;
    for (int voice : voices) {
      if (Voice.speaks(voice) && has(story, voice)) {
        speak = true;
        both.add(voice);
      }
    }
    return new Alike(
        speak,
        both.degree(),
        headlines(story),
        traces(story, Voice.NAME),
        traces(story, Voice.SOUND));
  }

  private Alike.Traces traces(OpenStory story, int voice) {
    if (!common(story, voice)) {
      return Alike.Traces.NONE;
    }
    var both = new Sum();
    both.add(voice);
    boolean counted = common(story, Voice.NUMBER);
    if (counted) {
      both.add(Voice.NUMBER);
    }
    return new Alike.Traces(both.degree(), common[voice], counted ? common[Voice.NUMBER] : 0);
  }

  private Alike.Traces headlines(OpenStory story) {
    if (!common(story, Voice.HEADLINE)) {
      return Alike.Traces.NONE;
    }
    var both = new Sum();
    both.add(Voice.HEADLINE);
    return new Alike.Traces(both.degree(), common[Voice.HEADLINE], 0);
  }

  private boolean common(OpenStory story, int voice) {
    return Arrays.binarySearch(voices, voice) >= 0 && has(story, voice);
  }

  private static boolean has(OpenStory story, int voice) {
    return Arrays.binarySearch(story.voices(), voice) >= 0;
  }

  /** Squares and products over some voices. */
  private final class Sum {
    private long asked;
    private long other;
    private long product;

    void add(int voice) {
      asked += squares[voice];
      other += theirs[voice];
      product += shared[voice];
    }

    double degree() {
      return product == 0 ? 0 : product / Math.sqrt((double) asked * other);
    }
  }

  /** How many articles of the story have terms of each of its voices. */
  private void count(OpenStory story) {
    for (int i = 0; i < story.voices().length; i++) {
      articles[story.voices()[i]] = story.heard()[i];
    }
  }

  private float weight(OpenStory story, int place) {
    int term = story.terms()[place];
    double usual = story.sum(place) / (16.0 * articles[lexicon.voice(term)]);
    return (float) Math.sqrt(usual * Math.sqrt(usual)) * lexicon.rarity(term);
  }
}
