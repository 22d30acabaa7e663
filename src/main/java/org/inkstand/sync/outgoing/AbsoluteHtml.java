package org.inkstand.sync.outgoing;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes our own addresses in an article's HTML absolute: an app shows it on a page that is not
 * ours.
 */
final class AbsoluteHtml {
  private AbsoluteHtml() {}

  /** The same HTML, as it can be shown anywhere. */
  static String of(String html, URI base) {
    if (!html.contains("=\"/")) {
      return html;
    }
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    for (String attribute : new String[] {"src", "href", "poster"}) {
      for (Element element : page.select("[%s^=/]".formatted(attribute))) {
        element.attr(attribute, absolute(element.attr(attribute), base));
      }
    }
    for (Element element : page.select("[srcset]")) {
      element.attr(
          "srcset",
          Arrays.stream(element.attr("srcset").split(","))
              .map(candidate -> absolute(candidate.strip(), base))
              .collect(Collectors.joining(", ")));
    }
    return page.body().html();
  }

  private static String absolute(String address, URI base) {
    return address.startsWith("/") && !address.startsWith("//") ? base + address : address;
  }
}
