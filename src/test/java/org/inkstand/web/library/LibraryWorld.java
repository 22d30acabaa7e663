package org.inkstand.web.library;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inkstand.TestBrowser;
import org.inkstand.account.Accounts;
import org.inkstand.article.Article;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.reader.Marks;
import org.inkstand.reader.ReaderId;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.DeskWorld;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Four titles with a day's news, and two readers who can sign in: the whole road from a browser to
 * the store. Every headline has a word in it that stands nowhere else.
 */
final class LibraryWorld {

  static final List<String> AUTHORS = List.of("Ida Falk", "Bo Ek", "Mei Tan");
  static final List<String> SECTIONS = List.of("15000000", "11000000", "04000000");
  static final List<String> THINGS = List.of("golf", "rail", "flood");

  private static final LibraryWorld SHARED = new LibraryWorld();

  private final ConfigurableApplicationContext context;
  final List<Title> titles = new ArrayList<>();
  final List<Article> news = new ArrayList<>();
  final TestBrowser ann;
  final TestBrowser ben;
  final TestBrowser visitor;
  final ReaderId annId;

  static LibraryWorld shared() {
    return SHARED;
  }

  private LibraryWorld() {
    context =
        new SpringApplicationBuilder(DeskWorld.class)
            .properties(
                Map.of(
                    "server.port", "0",
                    "server.address", "127.0.0.1",
                    "spring.main.banner-mode", "off",
                    "spring.web.resources.add-mappings", "false"))
            .run();
    for (int i = 0; i < 4; i++) {
      titles.add(title(i));
    }
    for (int i = 0; i < 24; i++) {
      news.add(article(i));
    }
    FakeStories stories = bean(FakeStories.class);
    for (int i = 0; i < 24; i += 4) {
      stories.tell(100 + i, news.get(i), news.get(i + 1), news.get(i + 2));
    }
    visitor = browser();
    ann = reader("ann@mail.example");
    ben = reader("ben@mail.example");
    annId =
        new ReaderId(
            bean(Accounts.class).findByName("ann@mail.example").orElseThrow().id().value());
  }

  private Title title(int i) {
    String owner = i < 2 ? "Harbour Press" : "Ridge Media " + i;
    return bean(Titles.class)
        .add(
            new TitleDraft(
                List.of("The Courier", "Evening Lamp", "Ridge Post", "Island Day").get(i),
                URI.create("https://t%d.example/".formatted(i)),
                "GB",
                "en",
                owner,
                "",
                Licence.LINK.withAccess(Access.OPEN),
                List.of(
                    new TitleDraft.FeedDraft(
                        URI.create("https://t%d.example/rss".formatted(i)), ""))));
  }

  private Article article(int i) {
    TestNews news =
        TestNews.article("%s of %s".formatted(THINGS.get(i % 3), marker(i)))
            .id(1 + i)
            .by(titles.get(i % 4).id().value())
            .at(TestNews.DAY.plus(Duration.ofHours(8)).plusSeconds(60L * i))
            .written(AUTHORS.get(i / 4 % 3))
            .section(SECTIONS.get(i / 2 % 3))
            .keywords("key" + i % 2)
            .standfirst("A standfirst.")
            .says(i % 5 == 0 ? "Deep inside stands a lantern." : "Nothing to see.");
    if (i % 2 == 0) {
      news.pictured();
    }
    return bean(FakeArticles.class).add(news);
  }

  /** The word by which an article is known wherever it is shown. */
  static String marker(int i) {
    return "zq" + (char) ('a' + i) + "xj";
  }

  static boolean lantern(int i) {
    return i % 5 == 0;
  }

  Instant now() {
    return TestNews.DAY.plus(Duration.ofHours(12));
  }

  Marks marks() {
    return bean(Marks.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  URI base() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  TestBrowser browser() {
    return new TestBrowser(base());
  }

  private TestBrowser reader(String address) {
    Accounts accounts = bean(Accounts.class);
    accounts.join(new MailAddress(address));
    accounts.setPassword(address, DeskWorld.PASSWORD);
    TestBrowser browser = browser();
    browser.signIn(address, DeskWorld.PASSWORD, "/");
    return browser;
  }

  /** Pages on which articles are shown to whoever comes. */
  List<String> surfaces() {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "/",
                "/edition/1",
                "/briefing",
                "/editions",
                "/country/gb",
                "/most-read",
                "/for-you"));
    List.of("politics", "business").forEach(slug -> paths.add("/section/" + slug));
    titles.forEach(title -> paths.add("/title/" + title.slug()));
    THINGS.forEach(thing -> paths.add("/search?q=" + thing));
    for (int i = 0; i < 24; i += 4) {
      paths.add("/story/%d-%s".formatted(100 + i, news.get(i).slug()));
    }
    for (int i = 0; i < 24; i += 5) {
      paths.add(news.get(i).path());
    }
    return paths;
  }
}
