package org.inkstand.reader.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Reason;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.reader.Follow;
import org.inkstand.reader.ForYou;
import org.inkstand.reader.ForYou.Place;
import org.inkstand.reader.ForYou.Reading;
import org.inkstand.reader.ForYou.Visit;
import org.inkstand.reader.Marks;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Profile;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Topic;
import org.inkstand.reader.Why;
import org.inkstand.reader.step.TasteSteps;
import org.inkstand.reader.store.TasteStores;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeEditions;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.FakeTitles;
import org.inkstand.testnews.TestNews;
import org.inkstand.testnews.TickingClock;
import org.inkstand.title.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader's own page, from the first visit on. */
@SuppressWarnings("NullAway.Init") // Filled before each test, when its store is open.
class OwnPagesTest extends StoreContract {

  private static final ReaderId ANN = new ReaderId(1);
  private static final String SPORT = "medtop:15000000";
  private static final String ARTS = "medtop:01000000";

  private final TickingClock clock = new TickingClock(TestNews.DAY.plus(Duration.ofHours(12)));
  private final FakeTitles titles = new FakeTitles();
  private final FakeArticles articles = new FakeArticles(clock::instant);
  private final FakeStories stories = new FakeStories();
  private ForYou forYou;
  private TasteStores rooms;
  private Marks marks;

  @BeforeEach
  void paper() {
    for (int i = 0; i < 12; i++) {
      titles.add("Title " + i, Access.OPEN);
    }
    for (int i = 0; i < 40; i++) {
      publish(i + 1, i % 2 == 0 ? "medtop:11000000" : "medtop:04000000");
    }
    rooms = new TasteStores(store, clock);
    marks = rooms.marks();
    var readings = rooms.readings();
    Stands stands =
        new Stands(
            new Stands.Sources(titles, articles, stories),
            new FakeEditions(titles, articles, stories, clock),
            new SumOfSignals(),
            clock);
    Lessons lessons = new Lessons(titles, articles, stories);
    forYou =
        new OwnPages(stands, new OwnPages.Kept(rooms.tastes(), readings, lessons), marks, clock);
  }

  @Test
  void somebodyNewHasAGoodEditionThatLeadsWithTheDaysLead() {
    Visit visit = forYou.visit(ANN, false);

    assertThat(visit.known()).isFalse();
    assertThat(visit.places()).hasSize(40);
    assertThat(visit.places().getFirst().reasons().getFirst().kind()).isEqualTo(Why.Kind.LEAD);
  }

  @Test
  void whatItsTitlePutFirstWeighsMoreHereAsOnTheFront() {
    articles.top(new ArticleId(9));

    for (Place place : forYou.visit(ANN, false).places()) {
      assertThat(
              place.slot().reasons().stream()
                  .filter(reason -> reason.signal().equals("prominence"))
                  .mapToDouble(Reason::points)
                  .sum())
          .satisfies(
              points -> assertThat(points > 0).isEqualTo(place.slot().article().value() == 9));
    }
  }

  @Test
  void theVisitStaysAsItIsWhenNewsComes() {
    Visit first = forYou.visit(ANN, false);
    publish(99, SPORT);
    clock.advance(Duration.ofMinutes(5));

    assertThat(forYou.visit(ANN, false)).isEqualTo(first);
  }

  @Test
  void aFollowIsSeenOnTheNextPageAndSaysSo() {
    publish(101, SPORT);
    marks.follow(ANN, new Follow(Follow.Kind.SUBJECT, SPORT, clock.instant()));

    Place place = place(forYou.visit(ANN, true), 101);

    assertThat(forYou.visit(ANN, false).places().indexOf(place)).isLessThan(2);
    assertThat(place.reasons()).contains(new Why(Why.Kind.FOLLOWED, "sport", 0));
  }

  @Test
  void whatIsMutedIsNowhereOnIt() {
    marks.mute(
        ANN,
        new Mute(
            Mute.Kind.PHRASE,
            "Piece 7",
            Mute.Reach.HEADLINE,
            Mute.Manner.HIDE,
            Instant.MAX,
            clock.instant()));

    assertThat(forYou.visit(ANN, true).places()).noneMatch(p -> p.slot().article().value() == 7);
  }

  @Test
  void readingsAreLearnedOnceHoweverOftenTheyGrow() {
    publish(101, ARTS);
    publish(102, ARTS);
    for (int i = 0; i < 3; i++) {
      forYou.read(ANN, new Reading(new ArticleId(101), 20 * i, 50 * i));
      TasteSteps.learnAll(rooms, new Lessons(titles, articles, stories));
    }

    Profile.Interest arts = forYou.profile(ANN).find("subject:" + ARTS).orElseThrow();
    assertThat(arts.readings()).isEqualTo(1);
    assertThat(arts.weight()).isBetween(0.5, 1.01);
    Visit visit = forYou.visit(ANN, true);
    assertThat(place(visit, 102).reasons()).anyMatch(why -> why.kind() == Why.Kind.READ_ABOUT);
    assertThat(place(visit, 101).reasons()).anyMatch(why -> why.kind() == Why.Kind.READ);
    assertThat(visit.places().getLast()).isEqualTo(place(visit, 101));
  }

  @Test
  void whilePausedNothingIsTakenIn() {
    forYou.change(ANN, profile -> profile.learning(false));
    forYou.read(ANN, new Reading(new ArticleId(3), 90, 100));

    assertThat(forYou.readings(ANN, 9)).isEmpty();
  }

  @Test
  void moreOfThisIsLearnedAtOnceAndLessToo() {
    forYou.ask(ANN, new ArticleId(1), true);
    forYou.ask(ANN, new ArticleId(2), false);

    assertThat(forYou.profile(ANN).find("subject:medtop:11000000").orElseThrow().weight())
        .isPositive();
    assertThat(forYou.profile(ANN).find("subject:medtop:04000000").orElseThrow().weight())
        .isNegative();
  }

  @Test
  void whoStartsAfreshIsNew() {
    forYou.ask(ANN, new ArticleId(1), true);
    forYou.read(ANN, Reading.opened(new ArticleId(1)));
    forYou.startAfresh(ANN);

    assertThat(forYou.profile(ANN).interests()).isEmpty();
    assertThat(forYou.readings(ANN, 9)).isEmpty();
    assertThat(forYou.visit(ANN, false).known()).isFalse();
  }

  @Test
  void topicsHaveTheNamesThatPeopleCallThemBy() {
    List<Topic> topics = new Lessons(titles, articles, stories).topics(article(1));

    assertThat(topics).extracting(Topic::name).contains("Title 1", "politics");
  }

  private Article article(long id) {
    return articles.find(new ArticleId(id)).orElseThrow();
  }

  private void publish(long id, String section) {
    articles.add(
        TestNews.article("Piece " + id)
            .id(id)
            .by(1 + id % 12)
            .section(section)
            .at(clock.instant().minusSeconds(60 * id))
            .standfirst("What piece %d says".formatted(id))
            .pictured());
  }

  private static Place place(Visit visit, long article) {
    return visit.places().stream()
        .filter(place -> place.slot().article().value() == article)
        .findFirst()
        .orElseThrow();
  }
}
