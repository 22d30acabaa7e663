package org.inkstand.app.press;

import java.util.Optional;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.print.Site;

/** What a title's site says to machines: robots.txt, a licence file, a reservation. */
final class Signals {

  private final Site site;
  private final Masthead.Signal signal;

  Signals(Site site) {
    this.site = site;
    this.signal = site.masthead().signal();
  }

  Optional<Answer> answer(Asked asked) {
    return switch (asked.path()) {
      case "/robots.txt" -> Optional.of(Answer.text(200, "text/plain; charset=utf-8", robots()));
      case "/.well-known/tdmrep.json" ->
          signal == Masthead.Signal.TDM
              ? Optional.of(Answer.text(200, "application/json", reservation()))
              : Optional.empty();
      case "/license.xml" ->
          signal == Masthead.Signal.RSL
              ? Optional.of(Answer.text(200, "application/rsl+xml", licence()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The reservation travels with every answer, too. */
  Answer mark(Answer answer) {
    return signal == Masthead.Signal.TDM ? answer.with("tdm-reservation", "1") : answer;
  }

  private String robots() {
    String licence =
        signal == Masthead.Signal.RSL ? "License: " + site.absolute("/license.xml") + "\n" : "";
    return """
        User-agent: *
        Disallow: /search
        Disallow: /tag

        User-agent: ModelTrainer
        Disallow: /

        %sSitemap: %s
        """
        .formatted(licence, site.absolute("/sitemap.xml"));
  }

  private String reservation() {
    return """
        [{"location": "/", "tdm-reservation": 1, "tdm-policy": "%s"}]
        """
        .formatted(site.absolute("/terms"));
  }

  private static String licence() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rsl xmlns="https://rslstandard.org/rsl">
          <content url="/">
            <license>
              <permits type="usage">search</permits>
              <prohibits type="usage">ai-train</prohibits>
            </license>
          </content>
        </rsl>
        """;
  }
}
