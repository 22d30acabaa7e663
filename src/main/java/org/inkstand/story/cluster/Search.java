package org.inkstand.story.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inkstand.story.words.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stories that an article may belong to, by the terms they share.
 *
 * <p>Asked are the weightiest words, names and numbers that few stories use. The cost is bounded by
 * {@link Limits#SEARCH_TERMS} and {@link Limits#SEARCH_TRACES} times {@link
 * Limits#TERM_STORIES_MAX}, whatever the window holds.
 */
final class Search {

  private static final Comparator<OpenStory> BEST_FIRST =
      (a, b) -> a.found == b.found ? Long.compare(a.id(), b.id()) : Float.compare(b.found, a.found);

  private final Lexicon lexicon;
  private final Likeness likeness;
  private int search;

  Search(Lexicon lexicon, Likeness likeness) {
    this.lexicon = lexicon;
    this.likeness = likeness;
  }

  /** The open story that an article tells of; empty when it tells of something new. */
  Optional<OpenStory> home(Member member, Thresholds thresholds) {
    likeness.ask(member);
    Optional<OpenStory> best = Optional.empty();
    double lead = 1;
    double least = thresholds.joinMin(member.words());
    for (OpenStory story : candidates(member.terms(), null)) {
      double words = Math.min(member.words(), story.wordsUsual());
      double fading = thresholds.fading(story.gap(member), words);
      double over = Evidence.over(likeness.with(story), least, 1, fading);
      if (over > lead) {
        lead = over;
        best = Optional.of(story);
      }
    }
    likeness.forget(member.terms());
    return best;
  }

  /**
   * The most promising stories for the question that {@link Likeness} is asked, best first.
   *
   * @param terms of the question
   * @param but a story that is not looked for
   */
  List<OpenStory> candidates(int[] terms, @Nullable OpenStory but) {
    search++;
    List<OpenStory> found = new ArrayList<>();
    IntStream words = telling(terms, true, Limits.SEARCH_TERMS);
    IntStream traces = telling(terms, false, Limits.SEARCH_TRACES);
    for (int term : IntStream.concat(words, traces).toArray()) {
      OpenStory[] users = lexicon.users(term);
      float weight = likeness.asked(term);
      for (int i = 0; i < lexicon.entries(term); i++) {
        OpenStory story = users[i];
        if (!story.stands() || story == but) {
          continue;
        }
        if (story.search != search) {
          story.search = search;
          story.found = 0;
          found.add(story);
        }
        story.found += weight;
      }
    }
    found.sort(BEST_FIRST);
    return found.size() > Limits.CANDIDATES ? found.subList(0, Limits.CANDIDATES) : found;
  }

  /** The weightiest terms that can be searched by; equal ones in the order of their marks. */
  private IntStream telling(int[] terms, boolean words, int most) {
    return Arrays.stream(terms)
        .filter(term -> lexicon.voice(term) != Voice.HEADLINE)
        .filter(term -> Voice.speaks(lexicon.voice(term)) == words && searchable(term))
        .boxed()
        .sorted(
            (a, b) -> {
              int byWeight = Float.compare(likeness.asked(b), likeness.asked(a));
              return byWeight != 0 ? byWeight : Long.compare(lexicon.mark(a), lexicon.mark(b));
            })
        .limit(most)
        .mapToInt(Integer::intValue);
  }

  private boolean searchable(int term) {
    int stories = lexicon.stories(term);
    return stories > 0 && stories <= Limits.TERM_STORIES_MAX;
  }
}
