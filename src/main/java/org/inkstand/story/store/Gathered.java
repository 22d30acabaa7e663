package org.inkstand.story.store;

import java.util.List;
import java.util.Map;
import org.inkstand.story.cluster.Decision;
import org.inkstand.story.cluster.Sketch;

/**
 * What a batch of articles did to the stories.
 *
 * @param sketches the articles that are new, by their numbers
 * @param titles whose they are
 * @param copies of those that carry another article's text, whose
 * @param decisions in the order in which they were made
 * @param withdrawn articles that are gone, whether their story is still open or not
 * @param step whose cursor moves
 * @param cursor to where
 */
public record Gathered(
    Map<Long, Sketch> sketches,
    Map<Long, Long> titles,
    Map<Long, Long> copies,
    List<Decision> decisions,
    List<Long> withdrawn,
    String step,
    long cursor) {
  public Gathered {
    sketches = Map.copyOf(sketches);
    titles = Map.copyOf(titles);
    copies = Map.copyOf(copies);
    decisions = List.copyOf(decisions);
    withdrawn = List.copyOf(withdrawn);
  }
}
