package org.inkstand.app.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.testnews.TestFeed.NOW;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.inkstand.TestStores;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.step.Step;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.step.StepState;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeFeeds;
import org.inkstand.testnews.FakeHistory;
import org.inkstand.testnews.FakePages;
import org.inkstand.testnews.TestFeed;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class HealthTest {

  private static final Clock NOON = Clock.fixed(NOW, ZoneOffset.UTC);

  @Test
  void aStepThatHasFailedForTenMinutesIsDown() {
    Health health = health(failing(Duration.ofMinutes(10)));
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails()).containsKey("search.index");
  }

  @Test
  void aStepThatStumbledIsUp() {
    assertThat(health(failing(Duration.ofMinutes(9))).getStatus()).isEqualTo(Status.UP);
    assertThat(health(well()).getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void aStoreThatIsGoneIsDown() {
    Store store = TestStores.SQLITE.open();
    StoreHealth health = new StoreHealth(store);
    assertThat(health.health()).extracting(Health::getStatus).isEqualTo(Status.UP);
    store.close();
    assertThat(health.health()).extracting(Health::getStatus).isEqualTo(Status.DOWN);
  }

  @Test
  void figuresCountFeedsArticlesPagesAndLag() {
    FakeFeeds feeds = new FakeFeeds();
    feeds.add(TestFeed.at("https://a.example/rss").made());
    feeds.add(TestFeed.at("https://b.example/rss").refused(403).made());
    FakeArticles articles = new FakeArticles(NOON::instant);
    articles.add(TestNews.article("Flood in Ghent"));
    StepRunner steps = new StepRunner(NOON, List.of(new Standing()));
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    FakeHistory history = new FakeHistory();
    history.silence(new TitleId(1), 14, Duration.ofHours(9));
    new Gauges(new Gauges.House(feeds, history, articles, new FakePages(), steps), NOON)
        .bindTo(registry);

    assertThat(registry.get("inkstand.feeds").tag("outcome", "refused").gauge().value())
        .isEqualTo(1);
    assertThat(registry.get("inkstand.feeds").tag("outcome", "gone").gauge().value()).isZero();
    assertThat(registry.get("inkstand.articles").gauge().value()).isEqualTo(1);
    assertThat(registry.get("inkstand.pages.waiting").gauge().value()).isEqualTo(17);
    assertThat(registry.get("inkstand.titles.silent").gauge().value()).isEqualTo(1);
    assertThat(registry.get("inkstand.step.lag").tag("step", "article.read").gauge().value())
        .isEqualTo(118);
  }

  private static Health health(StepState step) {
    Health health = new StepHealth(() -> List.of(step), NOON).health();
    assertThat(health).isNotNull();
    return health;
  }

  private static StepState failing(Duration span) {
    return new StepState("search.index", 5, 9, "disk full", NOW, NOW.minus(span), NOW);
  }

  private static StepState well() {
    return new StepState("search.index", 5, 0, "", NOW, Instant.EPOCH, NOW);
  }

  /** A step that stands where it stands. */
  private record Standing() implements Step {
    @Override
    public String name() {
      return "article.read";
    }

    @Override
    public int advance() {
      return 0;
    }

    @Override
    public long cursor() {
      return 48_112;
    }

    @Override
    public long target() {
      return 48_230;
    }
  }
}
