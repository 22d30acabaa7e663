package org.inkstand.testnews;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.inkstand.title.Discovery;
import org.inkstand.title.Licence;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleDraft.FeedDraft;

/** Finds the Harbour Post wherever it is asked for, and nothing anywhere else. */
public final class FakeDiscovery implements Discovery {

  @Override
  public Look look(URI homePage) {
    if (!homePage.toString().contains("harbour")) {
      return new Look.Nothing("The site has no feeds in any of the usual places.");
    }
    URI news = URI.create("https://harbour.example/rss");
    URI sport = URI.create("https://harbour.example/sport.atom");
    return new Look.Found(
        new TitleDraft(
            "The Harbour Post",
            URI.create("https://harbour.example/"),
            "GB",
            "en",
            "",
            "",
            Licence.LINK,
            List.of(new FeedDraft(news, ""), new FeedDraft(sport, "medtop:15000000"))),
        Optional.empty(),
        List.of(
            new Sample(news, "RSS", "News", List.of("Ferry runs aground", "A new quay opens")),
            new Sample(sport, "Atom", "Sport", List.of("Two Capes race is won by a minute"))),
        List.of(new Signal(Signal.Kind.AI_FORBIDDEN, "GPTBot", "robots.txt")),
        List.of("No use by language models (GPTBot). Found in robots.txt."),
        Licence.LINK);
  }
}
