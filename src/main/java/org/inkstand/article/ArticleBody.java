package org.inkstand.article;

import org.inkstand.article.clean.Excerpt;

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

  /** The beginning of any plain text under the same rule: a standfirst, a caption. */
  public static String opening(String text, int chars) {
    return Excerpt.ofText(text, chars).text();
  }
}
