package org.inkstand.sync.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.inkstand.TestStores;
import org.inkstand.kit.sql.Store;
import org.inkstand.sync.SyncSettings;
import org.inkstand.sync.outgoing.TestComposer;
import org.inkstand.testnews.MemoryArticles;
import org.inkstand.testnews.TestArticle;
import org.inkstand.testnews.TestItem;
import org.inkstand.testnews.TickingClock;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** How apps are answered. */
class DoorsTest {

  private final TickingClock clock = new TickingClock(TestItem.NOON.plusSeconds(60));
  private final Store store = TestStores.SQLITE.open();
  private final Titles titles = TestTitleStore.of(store, clock);
  private final MemoryArticles articles = new MemoryArticles();
  private final MockMvc doors =
      MockMvcBuilders.routerFunctions(
              new Doors(
                      new KeptFeeds(
                          TestComposer.of(
                              articles,
                              titles,
                              new SyncSettings("The Paper", URI.create("https://news.example")),
                              clock),
                          clock))
                  .feedDoors())
          .build();

  @AfterEach
  void close() {
    store.close();
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
    return doors.perform(request).andReturn().getResponse();
  }

  private static String said(MockHttpServletResponse response, String header) {
    return Objects.requireNonNull(response.getHeader(header), header);
  }

  private void publish(long id, String headline) {
    Title title = titles.add(TestTitles.draft("Latin Times", "latin.example", "/a"));
    articles.keep(TestArticle.of(id, headline).title(title.id().value()).filed("medtop:15000000"));
  }

  @Test
  void everyFeedHasTwoDialects() throws Exception {
    publish(1, "Flood");
    for (String path :
        new String[] {"/rss/front", "/rss/section/sport", "/rss/title/latin-times"}) {
      MockHttpServletResponse rss = ask(get(path + ".xml"));
      assertThat(rss.getStatus()).as(path).isEqualTo(200);
      assertThat(rss.getContentType()).startsWith("application/rss+xml");
      assertThat(rss.getContentAsString(StandardCharsets.UTF_8)).contains("<title>Flood</title>");
      MockHttpServletResponse atom = ask(get(path + ".atom"));
      assertThat(atom.getContentType()).startsWith("application/atom+xml");
      assertThat(atom.getContentAsString(StandardCharsets.UTF_8)).contains("<title>Flood</title>");
    }
  }

  @Test
  void aSearchIsAFeedThatNamesItself() throws Exception {
    publish(1, "Flood");
    articles.keep(TestArticle.of(2, "Drought").title(1));
    MockHttpServletResponse rss = ask(get("/rss/search.xml").param("q", "flood"));
    assertThat(rss.getStatus()).isEqualTo(200);
    assertThat(rss.getContentAsString(StandardCharsets.UTF_8))
        .contains("<title>Flood</title>", "href=\"https://news.example/rss/search.xml?q=flood\"")
        .contains("https://news.example/search?q=flood")
        .doesNotContain("Drought");
    assertThat(ask(get("/rss/search.atom").param("q", "flood")).getContentType())
        .startsWith("application/atom+xml");
    assertThat(ask(get("/rss/search.xml")).getStatus()).isEqualTo(404);
    assertThat(ask(get("/rss/search.xml").param("q", "x".repeat(501))).getStatus()).isEqualTo(404);
  }

  @Test
  void noSentenceBehindTheWallLeaves() throws Exception {
    Title title = titles.add(TestTitles.draft("Latin Times", "latin.example", "/a"));
    articles.keep(
        TestArticle.of(1, "Flood")
            .title(title.id().value())
            .filed("medtop:15000000")
            .standfirst("The river rose. ".repeat(18) + "A secret standfirst.")
            .text("The river rose. ".repeat(40) + "A secret ending."),
        TestArticle.of(2, "Rain")
            .title(title.id().value())
            .filed("medtop:15000000")
            .text("The river rose. ".repeat(40) + "A secret ending."));
    for (String path :
        new String[] {
          "/rss/front", "/rss/section/sport", "/rss/title/latin-times", "/rss/search"
        }) {
      for (String ending : new String[] {".xml", ".atom"}) {
        assertThat(
                ask(get(path + ending).param("q", "river"))
                    .getContentAsString(StandardCharsets.UTF_8))
            .contains("The river rose.")
            .doesNotContain("secret");
      }
    }
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    for (String path :
        new String[] {
          "/rss/section/nonsense.xml",
          "/rss/title/nobody.atom",
          "/rss/front.json",
          "/rss/title/x",
          "/rss/other.xml"
        }) {
      assertThat(ask(get(path)).getStatus()).as(path).isEqualTo(404);
    }
  }

  @Test
  void anUnchangedFeedIsNotSentAgain() throws Exception {
    publish(1, "Flood");
    MockHttpServletResponse first = ask(get("/rss/front.xml"));
    String tag = said(first, "ETag");
    String changed = said(first, "Last-Modified");
    clock.advance(Duration.ofMinutes(5));
    MockHttpServletResponse byTag = ask(get("/rss/front.xml").header("If-None-Match", tag));
    assertThat(byTag.getStatus()).isEqualTo(304);
    assertThat(byTag.getContentAsByteArray()).isEmpty();
    assertThat(ask(get("/rss/front.xml").header("If-Modified-Since", changed)).getStatus())
        .isEqualTo(304);
  }

  @Test
  void aChangedFeedIsSentAfterSomeSecondsAtMost() throws Exception {
    publish(1, "Flood");
    MockHttpServletResponse first = ask(get("/rss/front.xml"));
    publish(2, "Rain");
    clock.advance(Duration.ofSeconds(11));
    MockHttpServletResponse second =
        ask(
            get("/rss/front.xml")
                .header("If-None-Match", said(first, "ETag"))
                .header("If-Modified-Since", said(first, "Last-Modified")));
    assertThat(second.getStatus()).isEqualTo(200);
    assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("Rain");
    articles.withdraw(2);
    clock.advance(Duration.ofSeconds(11));
    assertThat(
            ask(get("/rss/front.xml").header("If-Modified-Since", said(second, "Last-Modified")))
                .getStatus())
        .isEqualTo(200);
  }

  @Test
  void whoTakesItPackedGetsItPacked() throws Exception {
    publish(1, "Flood");
    MockHttpServletResponse packed =
        ask(get("/rss/front.xml").header("Accept-Encoding", "br, gzip"));
    assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
    try (var plain =
        new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
      assertThat(plain.readAllBytes())
          .isEqualTo(ask(get("/rss/front.xml")).getContentAsByteArray());
    }
  }

  @Test
  void aHeadIsAnsweredLikeAGet() throws Exception {
    publish(1, "Flood");
    assertThat(ask(head("/rss/front.xml")).getHeader("ETag"))
        .isEqualTo(ask(get("/rss/front.xml")).getHeader("ETag"));
  }
}
