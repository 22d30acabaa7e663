package org.inkstand.feed.format.news;

import java.time.Instant;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.reading.Reading;
import org.inkstand.feed.format.xml.Element;

/**
 * Reads sitemaps: a list of pages, each with what the news extension says of it, or a list of other
 * sitemaps.
 */
public final class SitemapReader {
  private final Reading reading;

  private SitemapReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads the sitemap whose root is {@code urlset} or {@code sitemapindex}. */
  public static ParsedFeed read(Element root, Reading reading) {
    return new SitemapReader(reading).read(root);
  }

  private ParsedFeed read(Element root) {
    var draft = new FeedDraft(FeedType.SITEMAP, "0.9");
    for (var part : root.children("sitemap")) {
      part.child("loc").ifPresent(address -> draft.feed(address(address)));
    }
    for (var page : root.children("url")) {
      var news = page.child("news:news");
      news.flatMap(each -> each.child("news:publication"))
          .ifPresent(
              paper ->
                  draft
                      .title(ParsedText.plainly(paper.text("news:name")))
                      .language(paper.text("news:language")));
      if (!page.isWhole()) {
        page.lose("the page in which the file breaks off is left out");
      } else if (!draft.item(item(page, draft))) {
        root.lose("more pages than are taken, read no further");
        break;
      }
    }
    return draft.feed(reading.flaws());
  }

  private ItemDraft item(Element page, FeedDraft feed) {
    var draft = new ItemDraft();
    var address = page.child("loc").map(this::address).orElse("");
    draft.id(address).link(address);
    page.child("news:news").ifPresent(news -> news(news, draft));
    draft.updated(moment(page, "lastmod"));
    draft.language(feed.language());
    for (var image : page.children("image:image")) {
      draft.image(
          new ParsedImage(
              image.child("image:loc").map(this::address).orElse(""),
              0,
              0,
              image.text("image:caption", "image:title"),
              "",
              "image"));
      draft.terms().licence(image.text("image:license"));
    }
    return draft;
  }

  private void news(Element news, ItemDraft draft) {
    draft
        .title(ParsedText.plainly(news.text("news:title")))
        .published(moment(news, "news:publication_date"))
        .language(
            news.child("news:publication").map(paper -> paper.text("news:language")).orElse(""));
    draft.terms().access(news.text("news:access"));
    for (var name : new String[] {"news:keywords", "news:genres"}) {
      for (var word : news.text(name).split(",")) {
        draft.category(new ParsedCategory(word.strip(), word.strip(), ""));
      }
    }
  }

  private String address(Element element) {
    var written = element.words();
    return reading.address(element.base(), written);
  }

  private Instant moment(Element parent, String name) {
    return parent
        .child(name)
        .map(each -> reading.moment(each.words(), each::line))
        .orElse(Instant.EPOCH);
  }
}
