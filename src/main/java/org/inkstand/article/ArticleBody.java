package org.inkstand.article;

import java.util.Set;
import org.inkstand.article.clean.Excerpt;
import org.inkstand.article.player.VideoPlayers;

/**
 * An article's words.
 *
 * @param html cleaned by allow-list, pictures through our door
 * @param text the same as plain text, paragraphs separated by a blank line
 */
public record ArticleBody(String html, String text) {

  /**
   * The beginning, as much of it as a licence gives away: never longer than {@code chars} letters,
   * ended at a sentence or a word, tags kept whole.
   */
  public ArticleBody opening(int chars) {
    Excerpt excerpt = Excerpt.of(html, chars);
    return new ArticleBody(excerpt.html(), excerpt.text());
  }

  /** The same without the frames of players that are not, or no longer, among these. */
  public ArticleBody framedBy(Set<String> players) {
    String kept = VideoPlayers.of(players).keptIn(html);
    return kept.equals(html) ? this : new ArticleBody(kept, text);
  }

  /** The beginning of any plain text under the same rule: a standfirst, a caption. */
  public static String opening(String text, int chars) {
    return Excerpt.ofText(text, chars).text();
  }
}
