package org.inkstand.web.desk;

import static org.inkstand.testnews.TestFeed.NOW;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.inkstand.TestStores;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.AccountSettings.Believed;
import org.inkstand.account.AccountSettings.Joining;
import org.inkstand.account.AccountSettings.Oidc;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors;
import org.inkstand.account.Passkeys;
import org.inkstand.account.Sessions;
import org.inkstand.account.Tickets;
import org.inkstand.account.provider.Relying;
import org.inkstand.account.store.TestAccountStore;
import org.inkstand.article.Articles;
import org.inkstand.article.Pictures;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.sql.Store;
import org.inkstand.search.Search;
import org.inkstand.testnews.DeskFakes;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeFeeds;
import org.inkstand.testnews.FakePictures;
import org.inkstand.testnews.FakeSearch;
import org.inkstand.testnews.ReaderRooms;
import org.inkstand.testnews.TestFeed;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;
import org.inkstand.web.PaperSettings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A newsstand with real accounts and titles in a store, and feeds that fare as a test says. It
 * bears no mark of a component, so that the real newsstand's scan passes it by.
 */
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
@ComponentScan(
    basePackages = {"org.inkstand.web", "org.inkstand.account.signin"},
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|PreviewServer|World).*"))
@Import({DeskFakes.class, ReaderRooms.class})
public class DeskWorld {

  /** The operator’s. */
  public static final String PASSWORD = "ten letters and more";

  @Bean
  PaperSettings paperSettings() {
    return new PaperSettings("Inkstand", ZoneId.of("UTC"), URI.create("http://localhost"));
  }

  /**
   * A test that needs the address by which a browser comes says so: {@code test.base-url}. With
   * {@code test.owner-ranges} it is one person's paper, with {@code test.joining} it is joined
   * otherwise than by everybody.
   */
  @Bean
  AccountSettings accountSettings(Environment environment) {
    String owner = environment.getProperty("test.owner-ranges", "");
    return new AccountSettings(
        URI.create(environment.getProperty("test.base-url", "http://localhost")),
        List.of("127.0.0.0/8"),
        owner.isEmpty()
            ? Joining.valueOf(environment.getProperty("test.joining", "OPEN"))
            : Joining.PERSONAL,
        new Believed(
            List.of("127.0.0.1/32"),
            List.of("throwaway.example"),
            owner.isEmpty() ? List.of() : List.of(owner)));
  }

  @Bean
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @Bean(destroyMethod = "close")
  Store store() {
    return TestStores.SQLITE.open();
  }

  @Bean
  Sessions sessions(Store store, Clock clock) {
    return TestAccountStore.sessions(store, clock);
  }

  @Bean
  Tickets tickets(Store store, Clock clock) {
    return TestAccountStore.tickets(store, clock);
  }

  @Bean
  Accounts accounts(Store store, Clock clock, PasswordEncoder encoder, Sessions sessions) {
    Accounts accounts = TestAccountStore.of(store, clock, encoder, sessions);
    accounts.ensureOperator();
    accounts.setPassword("operator", PASSWORD);
    return accounts;
  }

  @Bean
  Passkeys passkeys(Store store, Clock clock, Accounts accounts, AccountSettings settings) {
    return TestAccountStore.passkeys(store, clock, accounts, settings.baseUrl());
  }

  /** None, unless a test says {@code test.issuer}. */
  @Bean
  Relying relying(
      Environment environment, AccountSettings settings, HttpFetcher fetcher, Clock clock) {
    String issuer = environment.getProperty("test.issuer", "");
    Oidc oidc = issuer.isEmpty() ? Oidc.NONE : new Oidc(issuer, "inkstand", "s3cret", "Town Hall");
    return new Relying(oidc, settings, fetcher, clock);
  }

  @Bean
  Doors.Provider provider(Store store, Clock clock, Accounts accounts, Relying relying) {
    return TestAccountStore.provider(store, clock, accounts, relying);
  }

  @Bean
  Titles titles(Store store, Clock clock) {
    return TestTitleStore.of(store, clock);
  }

  @Bean
  Articles articles(Clock clock) {
    return new FakeArticles(clock::instant);
  }

  @Bean
  Search search(Articles articles) {
    return new FakeSearch(articles);
  }

  @Bean
  Pictures pictures() {
    return new FakePictures();
  }

  /** Titles, each with a feed that fares badly in its own way, and two that fare well. */
  static void breakThings(Titles titles, FakeFeeds feeds, FakeArticles articles) {
    Title well = titles.add(TestTitles.draft("The Northgate Courier", "courier.example", "/rss"));
    feeds.add(of(well, 0).made());
    for (int i = 1; i <= 4; i++) {
      articles.add(TestNews.article("News " + i).id(i).by(well.id().value()));
    }
    add(titles, feeds, "Het Dagblad van Oostveer", feed -> feed.refused(403).because("Forbidden"));
    add(titles, feeds, "La Gaceta del Puerto", feed -> feed.refused(403).because("Forbidden"));
    add(
        titles,
        feeds,
        "Grimmferner Bote",
        feed ->
            feed.flawed(
                "line 12: element <item> is never closed\nline 40: two items with one guid"));
    add(
        titles,
        feeds,
        "Omi Ayo Times",
        feed ->
            feed.unreachable()
                .failing(14, Duration.ofDays(2))
                .because("the server did not finish within 60 seconds"));
    add(titles, feeds, "Nandipur Mail", feed -> feed.refused(404).because("Not Found"));
    add(
        titles,
        feeds,
        "Island Observer",
        feed -> feed.outcome(Outcome.GONE).failing(1, Duration.ofDays(30)).next(Instant.MAX));
    add(titles, feeds, "Evening Lamp", feed -> feed.outcome(Outcome.PAUSED));
    add(
        titles,
        feeds,
        "Morning Tide",
        feed -> feed.outcome(Outcome.WAITING).next(NOW.plusSeconds(20)));
    titles.recordSignals(
        well.id(),
        List.of(
            new Signal(Signal.Kind.AI_FORBIDDEN, "GPTBot", "robots.txt"),
            new Signal(Signal.Kind.MINING_RESERVED, "https://courier.example/tdm", "tdmrep.json")));
  }

  private static void add(
      Titles titles, FakeFeeds feeds, String name, UnaryOperator<TestFeed> how) {
    String host = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + ".example";
    Title title = titles.add(TestTitles.draft(name, host, "/feed.xml"));
    feeds.add(how.apply(of(title, 0)).made());
  }

  private static TestFeed of(Title title, int which) {
    var feed = title.feeds().get(which);
    return TestFeed.at(feed.address().toString()).numbered(feed.id().value(), title.id().value());
  }
}
