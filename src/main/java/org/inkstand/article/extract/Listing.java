package org.inkstand.article.extract;

import java.net.URI;
import java.util.List;
import org.inkstand.article.extract.body.Body;
import org.inkstand.article.extract.markup.ShortText;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/**
 * Tells a list of articles from an article, where the page does not say which it is: what was found
 * is made of headlines that are links to other pages, each with a paragraph or two.
 *
 * <p>Of three such headlines on, every second paragraph must stand under one. Of a short list, or a
 * single teaser that was taken for the text, all must, and a headline must come before them: links
 * below a short text lead to what else there is.
 */
final class Listing {

  private static final String LINES = "h2, h3, h4, h5, p";

  private final List<Element> lines;
  private final String address;
  private final long paragraphs;

  private Listing(Body body, URI address) {
    this.lines =
        body.root().select(LINES).stream()
            .limit(Limits.LINES_MAX)
            .filter(Element::hasText)
            .toList();
    this.address = address.toString();
    this.paragraphs = lines.stream().filter(Listing::paragraph).count();
  }

  /** True for a text that is a list of other articles; {@code letters} is how long it is. */
  static boolean is(Body body, int letters, URI address) {
    return new Listing(body, address).leadsElsewhere(letters);
  }

  private boolean leadsElsewhere(int letters) {
    long links = lines.stream().filter(this::leads).count();
    boolean most = links >= Limits.LINKED_HEADLINES_MIN && 2 * links >= paragraphs;
    boolean teaser = links > 0 && links >= paragraphs && letters < 5 * Limits.TEXT_CHARS_MIN;
    return most || (teaser && begins());
  }

  private boolean begins() {
    return lines.stream().findFirst().filter(this::leads).isPresent();
  }

  /** Whether it is running text, and not a line of where, when and how many comments. */
  private static boolean paragraph(Element line) {
    return line.nameIs("p") && !ShortText.fits(line, Limits.LINE_CHARS_MAX);
  }

  /** Whether it is a headline, all of which is a link to another page. */
  private boolean leads(Element line) {
    if (line.nameIs("p")) {
      return false;
    }
    String words = ShortText.of(line, Limits.HEADLINE_CHARS_MAX);
    Element around = line.closest("a[href]");
    Element link = around == null ? line.selectFirst("a[href]") : around;
    return !words.isEmpty()
        && link != null
        && (around != null || 10 * link.text().length() >= 9 * words.length())
        && !page(StringUtil.resolve(address, link.attr("href"))).equals(page(address));
  }

  /** A place on the same page, or the same page asked for otherwise, is no other page. */
  private static String page(String address) {
    return address.replaceFirst("[?#].*$", "").replaceFirst("/$", "");
  }
}
