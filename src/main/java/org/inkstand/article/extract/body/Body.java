package org.inkstand.article.extract.body;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The article's text as found, in the publisher's own markup.
 *
 * @param root an element that holds it and nothing else; it belongs to the caller
 * @param paragraphs how many paragraphs of running text the place had
 * @param linkShare share of the page's letters that are links: a page of lists has many
 * @param flaws what stood in the way, in plain words
 */
public record Body(Element root, int paragraphs, double linkShare, List<String> flaws) {

  public Body {
    flaws = List.copyOf(flaws);
  }
}
