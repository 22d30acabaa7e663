package org.inkstand.story;

import java.util.List;
import java.util.Optional;
import org.inkstand.article.ArticleId;

/** Why the articles of a story are together, for who has to judge whether they should be. */
public interface Cohesion {

  /** A story's articles in the order in which they were published; none for an unknown story. */
  List<Link> links(StoryId story);

  /**
   * An article, and what ties it to the one before it that it is most like.
   *
   * @param nearest that one; empty for the first
   * @param words how alike their words in a language of both are, 0 to 1
   * @param traces how alike their names and numbers are, 0 to 1
   */
  record Link(
      ArticleId article, Optional<ArticleId> nearest, double words, double traces, Shared shared) {

    /** How far apart the two are, by what they are most alike in. */
    public double distance() {
      return 1 - Math.max(words, traces);
    }
  }

  /** What two articles have in common, as one of them writes it, what ties most first. */
  record Shared(List<String> words, List<String> names, List<String> numbers) {

    /** Nothing. */
    public static final Shared NONE = new Shared(List.of(), List.of(), List.of());

    public Shared {
      words = List.copyOf(words);
      names = List.copyOf(names);
      numbers = List.copyOf(numbers);
    }
  }
}
