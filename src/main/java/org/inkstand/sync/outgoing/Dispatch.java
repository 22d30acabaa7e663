package org.inkstand.sync.outgoing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.Title;

/**
 * One article as it leaves: nothing in it that the wall does not let out.
 *
 * @param article the article; of its words only what stands here beside it may leave
 * @param permalink our address for it, for ever
 * @param source the feed of its title alone, without the dialect's ending
 * @param summary plain text, may be empty
 * @param html the whole text with absolute addresses; empty when it may not leave
 * @param picture its address; empty when there is none
 */
public record Dispatch(
    Article article,
    Title title,
    URI permalink,
    URI source,
    String summary,
    String html,
    Optional<URI> picture) {

  /** The section it is filed under. */
  public Optional<MediaTopic> section() {
    return MediaTopic.find(article.section());
  }

  /** Its authors; its title where it names none. */
  public List<String> authors() {
    return article.authors().isEmpty() ? List.of(title.name()) : article.authors();
  }
}
