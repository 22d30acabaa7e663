package org.inkstand.sync.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.inkstand.TestStores;
import org.inkstand.kit.sql.Store;
import org.inkstand.sync.SyncSettings;
import org.inkstand.testnews.MemoryArticles;
import org.inkstand.testnews.TestArticle;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may leave in a feed, and what may not. */
class ComposerTest {

  private static final Clock CLOCK = Clock.fixed(TestItem.NOON.plusSeconds(60), ZoneOffset.UTC);
  private static final SyncSettings SETTINGS =
      new SyncSettings("The Paper", URI.create("https://news.example"));

  private final Store store = TestStores.SQLITE.open();
  private final Titles titles = TestTitleStore.of(store, CLOCK);
  private final MemoryArticles articles = new MemoryArticles();
  private final Composer composer = TestComposer.of(articles, titles, SETTINGS, CLOCK);

  @AfterEach
  void close() {
    store.close();
  }

  private Title title(Licence licence) {
    Title added = titles.add(TestTitles.draft("Latin Times", "latin.example", "/a"));
    return titles.license(added.id(), licence);
  }

  private static Licence open() {
    return licence(Access.OPEN, 40, true);
  }

  private static Licence licence(Access access, int chars, boolean apps) {
    return new Licence(
        access,
        access != Access.LINK,
        chars,
        Duration.ZERO,
        Licence.NEVER,
        Set.of(),
        false,
        apps,
        false,
        true,
        "test");
  }

  private List<Dispatch> front() {
    return composer.compose(new Wanted.Front()).orElseThrow().dispatches();
  }

  private Dispatch only() {
    assertThat(front()).hasSize(1);
    return front().getFirst();
  }

  @Test
  void anOpenArticleLeavesWhole() {
    Title title = title(open());
    articles.keep(TestArticle.of(1, "Flood").title(title.id().value()).text("First.\nLast."));
    assertThat(only().html()).isEqualTo("<p>First.</p><p>Last.</p>");
    assertThat(only().summary()).startsWith("First.");
    assertThat(only().permalink()).isEqualTo(URI.create("https://news.example/article/1-flood"));
  }

  @Test
  void ofAWalledArticleNoMoreThanItsExcerptLeaves() {
    for (Access access : List.of(Access.REGISTERED, Access.MEMBER, Access.LINK)) {
      Title title = title(licence(access, 30, true));
      articles.keep(
          TestArticle.of(1, "Flood")
              .title(title.id().value())
              .text("The river rose at night. Nobody may read this."));
      assertThat(only().html()).as("%s", access).isEmpty();
      assertThat(only().summary()).as("%s", access).isEqualTo("The river rose at night.");
    }
  }

  @Test
  void anExcerptOfNothingIsNothing() {
    Title title = title(licence(Access.MEMBER, 0, true));
    articles.keep(
        TestArticle.of(1, "Flood").title(title.id().value()).standfirst("A").text("The river."));
    assertThat(only().summary()).isEmpty();
    assertThat(only().html()).isEmpty();
  }

  @Test
  void aStandfirstIsCutToTheExcerptToo() {
    Title title = title(licence(Access.LINK, 20, true));
    articles.keep(
        TestArticle.of(1, "Flood")
            .title(title.id().value())
            .standfirst("A standfirst that is longer than the licence allows."));
    assertThat(only().summary()).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void withoutALicenceForAppsAnOpenArticleIsCut() {
    Title title = title(licence(Access.OPEN, 12, false));
    articles.keep(
        TestArticle.of(1, "Flood").title(title.id().value()).text("The river. Not for apps."));
    assertThat(only().html()).isEmpty();
    assertThat(only().summary()).doesNotContain("apps");
  }

  @Test
  void whatNobodyMaySeeIsNotThere() {
    Title title = title(open());
    long id = title.id().value();
    articles.keep(
        TestArticle.of(1, "Taken back").title(id).withdrawn(),
        TestArticle.of(2, "Not yet").title(id).embargoed("2026-11-21T12:00:00Z"),
        TestArticle.of(3, "Of no title").title(99),
        TestArticle.of(4, "There").title(id));
    assertThat(front()).extracting(d -> d.article().headline()).containsExactly("There");
  }

  @Test
  void aTerritoryThatWeCannotTellIsNotServed() {
    Licence licence =
        new Licence(
            Access.OPEN,
            true,
            40,
            Duration.ZERO,
            Licence.NEVER,
            Set.of("BE"),
            false,
            true,
            false,
            true,
            "test");
    Title title = title(licence);
    articles.keep(TestArticle.of(1, "Flood").title(title.id().value()).text("The river."));
    assertThat(front()).isEmpty();
  }

  @Test
  void ourOwnAddressesBecomeAbsolute() {
    Title title = title(open());
    articles.keep(
        TestArticle.of(1, "Flood")
            .title(title.id().value())
            .picture("/picture/abc", "")
            .body(
                "<p><a href=\"/article/2-b\">b</a> <a href=\"https://x.example/\">x</a></p>"
                    + "<img src=\"/picture/abc/800\" srcset=\"/picture/abc/320 320w,"
                    + " /picture/abc/800 800w\">",
                "b x"));
    assertThat(only().html())
        .contains("href=\"https://news.example/article/2-b\"", "href=\"https://x.example/\"")
        .contains("src=\"https://news.example/picture/abc/800\"")
        .contains(
            "https://news.example/picture/abc/320 320w, https://news.example/picture/abc/800");
    assertThat(only().picture()).contains(URI.create("https://news.example/picture/abc/800"));
  }

  @Test
  void aSectionAndATitleHaveFeedsOfTheirOwn() {
    Title title = title(open());
    long id = title.id().value();
    articles.keep(
        TestArticle.of(1, "Goal").title(id).filed("medtop:15000000").in("fr"),
        TestArticle.of(2, "Vote").title(id).filed("medtop:11000000").in("fr"));
    Channel sport = composer.compose(new Wanted.Section("sport")).orElseThrow();
    assertThat(sport.dispatches()).hasSize(1);
    assertThat(sport.language()).isEqualTo("fr");
    assertThat(sport.page()).isEqualTo(URI.create("https://news.example/section/sport"));
    Channel latin = composer.compose(new Wanted.OneTitle("latin-times")).orElseThrow();
    assertThat(latin.name()).isEqualTo("Latin Times");
    assertThat(latin.dispatches()).hasSize(2);
    assertThat(composer.compose(new Wanted.Section("nonsense"))).isEmpty();
    assertThat(composer.compose(new Wanted.OneTitle("nobody"))).isEmpty();
  }
}
