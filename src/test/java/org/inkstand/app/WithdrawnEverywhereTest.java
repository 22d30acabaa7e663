package org.inkstand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inkstand.TestBrowser;
import org.inkstand.app.serve.DataFolder;
import org.inkstand.app.serve.Service;
import org.inkstand.app.settings.Settings;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Editions;
import org.inkstand.search.Search;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three articles, taken back in three ways: the feed says so, the page is 410, the licence has run
 * out. Each leaves every door of the paper, and a tombstone stays at its address.
 */
class WithdrawnEverywhereTest {

  private static final Map<String, String> DECIDED =
      Map.of(
          "inkstand.http.allowed-ranges", "127.0.0.1/32",
          "inkstand.feed.interval-min", "1s",
          "inkstand.feed.interval-max", "1s",
          "inkstand.feed.host-delay", "0ms",
          "inkstand.edition.every", "1s",
          "inkstand.titles.starter", "none",
          "inkstand.port", "0");

  private static final Licence OPEN = Licence.LINK.withAccess(Access.OPEN);

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsTakenBackLeavesEveryDoor() throws IOException {
    Settings settings = Settings.read(folder.resolve("none"), Map.of(), DECIDED);
    try (FickleTitle canceled = FickleTitle.open("Aldermaston");
        FickleTitle gone = FickleTitle.open("Borrowdale");
        FickleTitle expired = FickleTitle.open("Cricklewood");
        Service service = Service.start(settings, DataFolder.take(folder.resolve("data")))) {
      List<FickleTitle> all = List.of(canceled, gone, expired);
      all.forEach(title -> service.face(Titles.class).add(title.draft(OPEN)));
      service.startIntake();
      Waiting.until("three articles", () -> known(service).size() == 3);
      Waiting.until("a front page", () -> doors(service, all).size() > 3 * 9);

      List<Article> articles = known(service);
      List<String> pictures = articles.stream().map(it -> it.picture().door() + "/320").toList();
      TestBrowser reader = reader(service);
      assertThat(pictures).allMatch(door -> reader.get(door).statusCode() == 200);

      canceled.cancel();
      gone.takeDown();
      service.face(Titles.class).license(title(service, expired).id(), runOut());

      long start = System.nanoTime();
      Waiting.until("all doors to be shut", () -> doors(service, all).isEmpty());
      System.out.printf("all doors shut after %s%n", Duration.ofNanos(System.nanoTime() - start));
      for (Article article : articles) {
        HttpResponse<String> stone = reader.get(article.path());
        assertThat(stone.statusCode()).isEqualTo(410);
        assertThat(stone.body()).doesNotContain(article.headline());
        assertThat(reader.get(article.path() + "/revisions").statusCode()).isEqualTo(410);
      }
      // An expired article is hidden at once, and its words and pictures go within half a minute.
      Waiting.until(
          "the picture door to be shut",
          () -> pictures.stream().allMatch(door -> reader.get(door).statusCode() == 404));
      assertThat(service.face(Search.class).count()).isZero();
    }
  }

  /** A licence by which everything must be gone as soon as it has come. */
  private static Licence runOut() {
    return new Licence(
        OPEN.access(),
        OPEN.fullText(),
        OPEN.excerptChars(),
        OPEN.embargo(),
        Duration.ofSeconds(1),
        OPEN.territory(),
        OPEN.gift(),
        OPEN.apps(),
        OPEN.aiUse(),
        OPEN.share(),
        OPEN.terms());
  }

  private static List<Article> known(Service service) {
    return service.face(Articles.class).list(ArticleQuery.newest(10));
  }

  private static TestBrowser reader(Service service) {
    return new TestBrowser(URI.create("http://localhost:" + service.port()));
  }

  private static Title title(Service service, FickleTitle fickle) {
    TitleDraft draft = fickle.draft(OPEN);
    return service.face(Titles.class).list().stream()
        .filter(title -> title.name().equals(draft.name()))
        .findFirst()
        .orElseThrow();
  }

  /** Every door at which a word of a title's article still stands. */
  private static List<String> doors(Service service, List<FickleTitle> titles) {
    TestBrowser reader = reader(service);
    List<String> open = new ArrayList<>();
    for (FickleTitle title : titles) {
      String slug = title(service, title).slug();
      List<String> pages =
          new ArrayList<>(
              List.of(
                  "/",
                  "/title/" + slug,
                  "/section/politics",
                  "/search?q=" + title.word(),
                  "/rss/front.xml",
                  "/rss/front.atom",
                  "/rss/section/politics.xml",
                  "/rss/title/" + slug + ".xml",
                  "/rss/title/" + slug + ".atom",
                  "/news-sitemap.xml",
                  "/briefing",
                  "/editions"));
      service
          .face(Editions.class)
          .latest(EditionKind.FRONT)
          .ifPresent(edition -> pages.add("/edition/" + edition.number()));
      for (String page : pages) {
        String body = reader.get(page).body();
        if (body.contains("Council of " + title.word()) || body.contains("council of")) {
          open.add(title.word() + " at " + page);
        }
      }
    }
    return open;
  }
}
