package org.inkstand.testnews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkstand.article.ArticleSettings;
import org.inkstand.article.Articles;
import org.inkstand.article.PictureSettings;
import org.inkstand.article.Pictures;
import org.inkstand.article.SiteRules;
import org.inkstand.article.WaitingPages;
import org.inkstand.article.step.TestSiteRules;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Slot;
import org.inkstand.edition.signal.TunedRanking;
import org.inkstand.feed.FeedSettings;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.kit.step.Step;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.member.MemberSettings;
import org.inkstand.post.PostSettings;
import org.inkstand.story.Cohesion;
import org.inkstand.story.Rulings;
import org.inkstand.story.bond.TestBonds;
import org.inkstand.title.Discovery;
import org.inkstand.title.Opml;
import org.inkstand.title.Titles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What the pages need beside titles and articles, where nothing runs behind the pages. */
@Import(ReaderFakes.class)
public class DeskFakes {

  @Bean
  FakeStories stories() {
    return new FakeStories();
  }

  @Bean
  FakeEditions editions(Titles titles, Articles articles, FakeStories stories, Clock clock) {
    return new FakeEditions(titles, articles, stories, clock);
  }

  @Bean
  FakeDecisions decisions() {
    return new FakeDecisions();
  }

  @Bean
  Cohesion cohesion(FakeStories stories, Articles articles) {
    return TestBonds.of(stories, articles);
  }

  /** Takes everything. */
  @Bean
  Rulings rulings() {
    return _ -> Optional.empty();
  }

  @Bean
  FakeTuning tuning() {
    return new FakeTuning();
  }

  @Bean
  Ranking ranking(FakeTuning tuning) {
    return new TunedRanking(tuning);
  }

  /** The one front page there is, the first event last and the second gone. */
  @Bean
  Ranking.Trials trials(FakeEditions editions) {
    return (moment, _) ->
        editions
            .at(EditionKind.FRONT, moment)
            .map(
                stood -> {
                  List<Slot> after = new ArrayList<>(stood.slots());
                  if (after.size() > 2) {
                    after.add(after.remove(0));
                    after.removeFirst();
                  }
                  return new Ranking.Trial(stood, stood.slots(), after);
                });
  }

  @Bean
  FakePost post(Clock clock) {
    return new FakePost(clock);
  }

  @Bean
  FakeMemberships memberships(Clock clock) {
    return new FakeMemberships(clock);
  }

  @Bean
  MemberSettings memberSettings() {
    return new MemberSettings("Inkstand", Duration.ofDays(14), MemberSettings.NOTICE);
  }

  /** As in a demonstration, unless a test says {@code test.outbox=desk}. */
  @Bean
  PostSettings postSettings(Environment environment) {
    boolean shown = !environment.getProperty("test.outbox", "").equals("desk");
    return new PostSettings(
        "", 25, "none", "", "", new MailAddress("paper@paper.example"), "Inkstand", shown);
  }

  @Bean
  FakeFeeds feeds() {
    return new FakeFeeds();
  }

  @Bean
  FakeInstallation installation() {
    return new FakeInstallation();
  }

  @Bean
  FeedSettings feedSettings() {
    return FeedSettings.STANDARD;
  }

  @Bean
  PictureSettings pictureSettings() {
    return PictureSettings.in(Path.of("target"));
  }

  /** Pages may be had of this machine's servers. */
  @Bean(destroyMethod = "close")
  HttpFetcher fetcher() {
    return new HttpFetcher(
        HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
            .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
        Clock.systemUTC());
  }

  @Bean
  ArticleSettings articleSettings() throws IOException {
    Path folder = Files.createTempDirectory("desk-rules");
    return new ArticleSettings(
        false,
        Duration.ZERO,
        Set.of("www.youtube-nocookie.com"),
        folder.resolve("extraction.rules"));
  }

  @Bean
  SiteRules siteRules(ArticleSettings settings, HttpFetcher fetcher, Pictures pictures) {
    return TestSiteRules.of(settings, fetcher, pictures);
  }

  @Bean
  FakePreview feedPreview() {
    return new FakePreview();
  }

  @Bean
  FakeDeeds deedLog() {
    return new FakeDeeds();
  }

  @Bean
  FakeHistory feedHistory() {
    return new FakeHistory();
  }

  @Bean
  FakeHubs hubs() {
    return new FakeHubs();
  }

  @Bean
  WaitingPages waitingPages() {
    return new FakePages();
  }

  @Bean
  Opml opml() {
    return new FakeOpml();
  }

  @Bean
  Discovery discovery() {
    return new FakeDiscovery();
  }

  @Bean(destroyMethod = "close")
  StepRunner steps(Clock clock) {
    return new StepRunner(
        clock,
        List.of(
            new Standing("feed.follow", 214, 214),
            new Standing("article.read", 48_112, 48_230),
            new Standing("search.index", 48_230, 48_230)));
  }

  /** A step that stands where it stands. */
  private record Standing(String name, long cursor, long target) implements Step {
    @Override
    public int advance() {
      return 0;
    }
  }
}
