package org.inkstand.story;

import java.util.List;
import org.inkstand.article.ArticleId;

/**
 * What an editor said about which articles tell of one event. It is done in the order in which it
 * was said, before any article that comes after.
 */
public sealed interface Ruling {

  /** So many articles are ticked at once at most. */
  int ARTICLES_MAX = 200;

  /** About which story. */
  StoryId story();

  /** All articles of the other tell of this story too, and stay in it. */
  record Together(StoryId story, StoryId other) implements Ruling {}

  /** These articles tell of something else: they leave for a story of their own, and stay there. */
  record Apart(StoryId story, List<ArticleId> articles) implements Ruling {
    public Apart {
      articles = List.copyOf(articles);
    }
  }
}
