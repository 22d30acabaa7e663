package org.inkstand.app.serve;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.AccountSettings.Believed;
import org.inkstand.account.AccountSettings.Joining;
import org.inkstand.account.AccountSettings.Oidc;
import org.inkstand.app.settings.Settings;
import org.inkstand.article.ArticleSettings;
import org.inkstand.article.PictureSettings;
import org.inkstand.article.player.VideoPlayers;
import org.inkstand.edition.EditionSettings;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.signal.TunedRanking;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.HubSettings;
import org.inkstand.feed.News;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.Robots;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.step.Step;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.member.MemberSettings;
import org.inkstand.post.PostSettings;
import org.inkstand.search.SearchSettings;
import org.inkstand.sync.SyncSettings;
import org.inkstand.web.PaperSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What modules need from outside: the clock, the store, the client, and their settings. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean(destroyMethod = "close")
  Store store(Early early) {
    return early.store();
  }

  @Bean(destroyMethod = "close")
  HttpFetcher fetcher(Early early) {
    return early.fetcher();
  }

  @Bean
  ArticleSettings articleSettings(Settings settings, DataFolder folder) {
    return new ArticleSettings(
        settings.text("inkstand.mode").equals("personal"),
        Collections.min(
            List.of(settings.span("inkstand.feed.host-delay"), ArticleSettings.PAGE_DELAY_MAX)),
        players(settings),
        folder.path().resolve("extraction.rules"));
  }

  /** Never our own host: a frame of it would be let do what our own pages may. */
  private static Set<String> players(Settings settings) {
    String own = Optional.ofNullable(baseUrl(settings).getHost()).orElse("");
    return VideoPlayers.of(split(settings.text("inkstand.article.video-players"))).hosts().stream()
        .filter(host -> !host.equalsIgnoreCase(own))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Bean
  Robots robotsRules(HttpFetcher fetcher) {
    return new Robots(fetcher);
  }

  @Bean
  PictureSettings pictureSettings(Settings settings, DataFolder folder) {
    PictureSettings standard = PictureSettings.in(folder.path());
    return new PictureSettings(
        standard.folder(),
        settings.bytes("inkstand.picture.cache-max"),
        standard.sourceBytesMax(),
        standard.decodesAtOnce());
  }

  @Bean
  FeedSettings feedSettings(Settings settings) {
    Duration shortest = settings.span("inkstand.feed.interval-min");
    Duration longest = settings.span("inkstand.feed.interval-max");
    FeedSettings standard = FeedSettings.STANDARD;
    return new FeedSettings(
        settings.number("inkstand.feed.at-once"),
        settings.number("inkstand.feed.host-at-once"),
        settings.span("inkstand.feed.host-delay"),
        shortest,
        longest.compareTo(shortest) < 0 ? shortest : longest,
        shortest.compareTo(standard.failurePause()) < 0 ? shortest : standard.failurePause(),
        (int) Math.min(standard.bodyBytesMax(), settings.bytes("inkstand.http.body-max")),
        standard.itemsMax(),
        settings.span("inkstand.feed.words-kept"));
  }

  /** Hubs call from outside: they are asked only where the operator has said how we are reached. */
  @Bean
  HubSettings hubSettings(Settings settings) {
    boolean on =
        switch (settings.text("inkstand.feed.hubs")) {
          case "always" -> true;
          case "never" -> false;
          default -> !settings.text("inkstand.base-url").isEmpty();
        };
    return on ? new HubSettings(baseUrl(settings).toString()) : HubSettings.NONE;
  }

  /**
   * The poller tells the runner; it cannot be given one, since steps are made of what polling
   * keeps.
   */
  @Bean
  News news(ObjectProvider<StepRunner> runner) {
    return () -> runner.getObject().wake();
  }

  @Bean
  AccountSettings accountSettings(Settings settings) {
    return new AccountSettings(
        baseUrl(settings),
        split(settings.text("inkstand.metrics.allowed-ranges")),
        settings.text("inkstand.mode").equals("personal")
            ? Joining.PERSONAL
            : settings.text("inkstand.joining").equals("invited") ? Joining.INVITED : Joining.OPEN,
        new Believed(
            split(settings.text("inkstand.proxy.ranges")),
            split(settings.text("inkstand.joining.refused-hosts").toLowerCase(Locale.ROOT)),
            OwnerRule.ranges(settings)));
  }

  @Bean
  Oidc oidc(Settings settings) {
    String issuer = settings.text("inkstand.account.oidc.issuer");
    return new Oidc(
        issuer,
        settings.text("inkstand.account.oidc.client-id"),
        settings.text("inkstand.account.oidc.client-secret"),
        settings.text("inkstand.account.oidc.name"));
  }

  @Bean
  MemberSettings memberSettings(Settings settings) {
    return new MemberSettings(
        settings.text("inkstand.paper.name"),
        settings.span("inkstand.trial"),
        MemberSettings.NOTICE);
  }

  @Bean
  PostSettings postSettings(Settings settings) {
    String from = settings.text("inkstand.mail.from");
    String host = Optional.ofNullable(baseUrl(settings).getHost()).orElse("localhost");
    MailAddress sender =
        MailAddress.of(from.isEmpty() ? "inkstand@" + host : from)
            .orElseGet(() -> new MailAddress("inkstand@localhost"));
    return new PostSettings(
        settings.text("inkstand.mail.host"),
        settings.number("inkstand.mail.port"),
        settings.text("inkstand.mail.secrecy"),
        settings.text("inkstand.mail.user"),
        settings.text("inkstand.mail.password"),
        sender,
        settings.text("inkstand.paper.name"),
        settings.text("inkstand.mail.outbox").equals("everybody"));
  }

  @Bean
  PaperSettings paperSettings(Settings settings) {
    return new PaperSettings(
        settings.text("inkstand.paper.name"),
        ZoneId.of(settings.text("inkstand.paper.zone")),
        baseUrl(settings));
  }

  @Bean
  SyncSettings syncSettings(Settings settings) {
    return new SyncSettings(settings.text("inkstand.paper.name"), baseUrl(settings));
  }

  @Bean
  Ranking ranking(Ranking.Tuning tuning) {
    return new TunedRanking(tuning);
  }

  @Bean
  EditionSettings editionSettings(Settings settings) {
    return new EditionSettings(
        settings.span("inkstand.edition.every"), ZoneId.of(settings.text("inkstand.paper.zone")));
  }

  @Bean
  SearchSettings searchSettings(DataFolder folder) {
    return new SearchSettings(folder.path().resolve("search"));
  }

  @Bean(destroyMethod = "")
  StepRunner steps(Clock clock, List<Step> steps) {
    return new StepRunner(clock, steps);
  }

  static URI baseUrl(Settings settings) {
    String said = settings.text("inkstand.base-url");
    return URI.create(said.isEmpty() ? "http://localhost:" + settings.text("inkstand.port") : said);
  }

  static List<String> split(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s*,\\s*"));
  }
}
