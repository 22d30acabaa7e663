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
   * Its beginning, as much of it as a licence gives away: no longer than that, ending at a sentence
   * or at least a word, without pictures and tables.
   */
  public ArticleBody opening(int charsMax) {
    Excerpt excerpt = Excerpt.of(html, charsMax);
    return new ArticleBody(excerpt.html(), excerpt.text());
  }

  /** The beginning of some plain text, by the same rules. */
  public static String opening(String text, int charsMax) {
    return Excerpt.ofText(text, charsMax).text();
  }
}
