package org.inkstand.article.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.article.clean.CleanHtml;
import org.inkstand.article.clean.HtmlCleaner;
import org.inkstand.article.clean.PictureDoor;
import org.inkstand.article.extract.body.Body;
import org.inkstand.article.extract.body.BodyReader;
import org.inkstand.article.extract.body.Hints;
import org.inkstand.article.extract.rule.PageRule;
import org.inkstand.article.extract.rule.PageRule.Thing;
import org.inkstand.article.extract.rule.PageRules;
import org.inkstand.article.extract.said.PageParts;
import org.inkstand.article.extract.said.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the article out of a page.
 *
 * <p>Never throws, whatever it is given; reads at most {@link Limits#PAGE_BYTES_MAX} bytes; time is
 * linear in the size of the page. One reader may be used by many threads.
 */
public final class PageReader {

  /** The flaw of a page that is a list, a home page, or holds too little text. */
  public static final String NOT_AN_ARTICLE = "not an article";

  private final HtmlCleaner cleaner;
  private final PageRules rules;

  /** A reader of pages for which there are no rules. */
  public PageReader(PictureDoor door) {
    this(door, PageRules.NONE);
  }

  /** A reader that knows an operator's rules for some sites. */
  public PageReader(PictureDoor door, PageRules rules) {
    this(new HtmlCleaner(door), rules);
  }

  /** The same with a cleaner of its own. */
  public PageReader(HtmlCleaner cleaner, PageRules rules) {
    this.cleaner = cleaner;
    this.rules = rules;
  }

  /** Reads a page as fetched; {@code contentType} is the header's value and may be empty. */
  public ExtractedPage read(byte[] page, String contentType, URI address) {
    return read(PageBytes.decode(page, contentType), address);
  }

  /** Reads a page as text. */
  public ExtractedPage read(String page, URI address) {
    List<String> flaws = new ArrayList<>();
    int letters = Math.min(Limits.PAGE_BYTES_MAX, PageCut.after(page));
    String html = page.substring(0, letters);
    if (letters < page.length()) {
      flaws.add("cut after " + letters + " letters");
    }
    Document document =
        Parser.htmlParser().setMaxDepth(Limits.DEPTH_MAX).parseInput(html, address.toString());
    PageRule rule = rules.of(address);
    rule.find(document, Thing.WITHOUT).forEach(Element::remove);
    Said said = Said.of(PageParts.of(document), address, rule);
    Body body = body(document, said, rule, flaws);
    CleanHtml clean = cleaner.clean(body.root(), address);
    flaws.addAll(body.flaws());
    if (!article(said, clean, body, address)) {
      flaws.add(NOT_AN_ARTICLE);
    }
    return page(address, said, clean, flaws);
  }

  private static Body body(Document document, Said said, PageRule rule, List<String> flaws) {
    List<Element> places = rule.find(document, Thing.TEXT);
    if (!places.isEmpty()) {
      return BodyReader.named(document, places);
    }
    if (rule.names(Thing.TEXT)) {
      flaws.add("the rule for " + rule.host() + rule.path() + " finds no text");
    }
    return BodyReader.read(
        document,
        new Hints(said.headlines(), said.site(), said.standfirst(), said.authors(), said.body()));
  }

  private static boolean article(Said said, CleanHtml clean, Body body, URI address) {
    int letters = clean.text().codePoints().map(PageReader::weight).sum();
    String path = address.getPath() == null ? "" : address.getPath();
    boolean home = path.length() <= 1 && address.getQuery() == null && address.getHost() != null;
    if (said.kind() != Said.Kind.ARTICLE && (home || Listing.is(body, letters, address))) {
      return false;
    }
    return switch (said.kind()) {
      case ARTICLE -> letters >= Limits.TEXT_CHARS_MIN / 2;
      case LIST -> letters >= 5 * Limits.TEXT_CHARS_MIN && body.paragraphs() >= 3;
      case UNSAID ->
          letters >= Limits.TEXT_CHARS_MIN && (body.paragraphs() >= 2 || body.linkShare() < .5);
    };
  }

  /** A sign of Chinese, Japanese or Korean says about as much as three letters. */
  private static int weight(int codePoint) {
    return codePoint >= 0x2e80 && codePoint < 0xd7b0 ? 3 : 1;
  }

  private static ExtractedPage page(URI address, Said said, CleanHtml clean, List<String> flaws) {
    return new ExtractedPage(
        address,
        said.headline(),
        said.standfirst(),
        said.authors(),
        said.published(),
        said.modified(),
        said.language(),
        said.section(),
        said.picture(),
        said.canonical(),
        clean.html(),
        clean.text(),
        clean.pictures(),
        clean.wordCount(),
        said.terms(),
        flaws);
  }
}
