package org.inkstand.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.kit.http.HttpHeaders;
import org.junit.jupiter.api.Test;

class HubOfferTest {

  private static final URI AT = URI.create("https://post.example/news/feed");
  private static final HubOffer HUB =
      new HubOffer("https://hub.example/", "https://post.example/feed");

  private static HubOffer offer(String body, String... links) {
    return HubOffer.of(
        new HttpHeaders(Map.of("Link", List.of(links))),
        FeedReader.read(body.getBytes(StandardCharsets.UTF_8), FeedHints.none(NOON)),
        AT);
  }

  @Test
  void aHubIsFoundInEveryFormatThatNamesOne() {
    assertThat(
            offer(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>
                <link rel="hub" href="https://hub.example/"/>
                <link rel="self" href="https://post.example/feed"/></feed>"""))
        .isEqualTo(HUB);
    assertThat(
            offer(
                """
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
                <title>Post</title><atom:link rel="hub" href="https://hub.example/"/>
                <atom:link rel="self" href="https://post.example/feed"/></channel></rss>"""))
        .isEqualTo(HUB);
    assertThat(
            offer(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": [],
                "feed_url": "https://post.example/feed",
                "hubs": [{"type": "WebSub", "url": "https://hub.example/"}]}"""))
        .isEqualTo(HUB);
  }

  @Test
  void theAnswersHeadersComeBeforeTheFeed() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>
        <link rel="hub" href="https://other.example/"/></feed>""";

    assertThat(
            offer(
                atom,
                "<https://hub.example/>; rel=\"hub\", </feed>; title=\"a, b\"; REL=self",
                "<https://post.example/>; rel=\"alternate hubless\""))
        .isEqualTo(HUB);
    assertThat(offer(atom, "<https://hub.example/>; rel=\"preconnect hub\"").hub())
        .isEqualTo("https://hub.example/");
  }

  @Test
  void aFeedThatDoesNotNameItselfIsKnownByItsAddress() {
    String rss = "<rss version='2.0'><channel><title>Post</title></channel></rss>";

    assertThat(offer(rss, "<https://hub.example/>; rel=hub").topic()).isEqualTo(AT.toString());
    assertThat(offer(rss)).isEqualTo(HubOffer.NONE);
    assertThat(offer(rss, "<javascript:alert(1)>; rel=hub")).isEqualTo(HubOffer.NONE);
  }
}
