package org.inkstand.web.crawl;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.article.Article;
import org.inkstand.title.Title;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Dates;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /news-sitemap.xml}: what was published in the last two days, a thousand at most. */
@Component
public class NewsSitemap {

  /** Both bounds are the protocol's. */
  private static final Duration AGE_MAX = Duration.ofDays(2);

  private static final int ARTICLES_MAX = 1_000;

  private static final String OPENING =
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
          + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">";

  private final Frames frames;
  private final Pages pages;
  private final Stand stand;

  NewsSitemap(Frames frames, Pages pages, Stand stand) {
    this.frames = frames;
    this.pages = pages;
    this.stand = stand;
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Instant now = frames.clock().instant();
    var xml = new Xml(OPENING);
    stand.between(now.minus(AGE_MAX), Instant.MAX, ARTICLES_MAX).stream()
        .filter(article -> stand.cards().listed(article, now))
        .forEach(
            article -> stand.cards().title(article).ifPresent(title -> entry(xml, article, title)));
    return pages.text("application/xml", xml.close("urlset"));
  }

  private void entry(Xml xml, Article article, Title title) {
    String language = article.language().isEmpty() ? title.language() : article.language();
    xml.raw("<url>").element("loc", frames.paper().absolute(article.path()));
    xml.raw("<news:news><news:publication>")
        .element("news:name", title.name())
        .element("news:language", language.isEmpty() ? "en" : language)
        .raw("</news:publication>")
        .element("news:publication_date", Dates.iso(article.published()))
        .element("news:title", article.headline())
        .raw("</news:news></url>\n");
  }
}
