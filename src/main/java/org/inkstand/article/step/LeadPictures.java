package org.inkstand.article.step;

import org.inkstand.article.ArticleBody;
import org.inkstand.article.clean.CleanHtml;
import org.inkstand.article.clean.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The picture at the head of an article, which must not stand a second time in its text. */
final class LeadPictures {
  private LeadPictures() {}

  /** The body without its first picture, when that is the one whose door is given. */
  static ArticleBody without(CleanHtml clean, String door) {
    if (door.isEmpty() || !clean.html().contains(door)) {
      return new ArticleBody(clean.html(), clean.text());
    }
    Document body = Jsoup.parseBodyFragment(clean.html());
    Element first = body.selectFirst("img");
    if (first == null || !first.attr("src").startsWith(door)) {
      return new ArticleBody(clean.html(), clean.text());
    }
    Element figure = first.closest("figure");
    Element gone = figure == null ? first : figure;
    Element parent = gone.parent();
    gone.remove();
    if (parent != null && !parent.tagName().equals("body") && parent.childNodeSize() == 0) {
      parent.remove();
    }
    body.outputSettings().prettyPrint(false);
    String html = body.body().html();
    return new ArticleBody(html, PlainText.of(html));
  }
}
