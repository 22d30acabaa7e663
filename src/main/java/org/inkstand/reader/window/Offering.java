package org.inkstand.reader.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Significance;
import org.inkstand.edition.Slot;
import org.inkstand.edition.StoryFacts;
import org.inkstand.kit.text.Languages;
import org.inkstand.reader.Muting.Matter;
import org.inkstand.reader.Topic;
import org.inkstand.reader.taste.Offer;
import org.inkstand.reader.taste.Offer.Voice;
import org.inkstand.reader.taste.Window;
import org.inkstand.story.Story;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;

/** Makes offers of events: what they are about, what they weigh, and whose they are. */
final class Offering {

  private final Titles titles;
  private final Ranking ranking;
  private final Set<ArticleId> prominent;
  private final Instant now;

  /**
   * Of what titles tell.
   *
   * @param prominent the articles that their titles put first
   */
  Offering(Titles titles, Ranking ranking, Set<ArticleId> prominent, Instant now) {
    this.prominent = prominent;
    this.titles = titles;
    this.ranking = ranking;
    this.now = now;
  }

  private record Weighed(Piece piece, Significance significance) {}

  Stand stand(long number, List<Piece> pieces, Map<Long, Story> stories, Set<ArticleId> lead) {
    List<Weighed> weighed = pieces.stream().limit(Window.OFFERS_MAX).map(this::weighed).toList();
    double most = weighed.stream().mapToDouble(w -> w.significance().score()).max().orElse(1);
    List<Offer> offers = new ArrayList<>();
    Map<Long, Slot> slots = new HashMap<>();
    Map<Long, Long> homes = new HashMap<>();
    Map<Long, long[]> times = new HashMap<>();
    Map<Long, Matter> matters = new HashMap<>();
    for (Weighed each : weighed) {
      Piece piece = each.piece();
      Optional<Story> story = Optional.ofNullable(stories.get(piece.story()));
      Offer offer = offer(each, story, most, piece.all().map(Article::id).anyMatch(lead::contains));
      if (slots.putIfAbsent(offer.key(), slot(each)) == null) {
        offers.add(offer);
        piece.all().forEach(article -> homes.put(article.id().value(), offer.key()));
        times.put(offer.key(), Stand.times(piece));
        matters.put(offer.key(), matter(piece, story));
      }
    }
    return new Stand(new Window(number, offers), slots, homes, times, matters, tongues());
  }

  private Map<String, String> tongues() {
    return titles.list().stream()
        .filter(title -> !title.language().isEmpty())
        .collect(
            Collectors.toMap(
                title -> new Topic(Topic.Kind.TITLE, title.slug(), title.name()).id(),
                title -> Languages.primary(title.language()),
                (a, _) -> a));
  }

  private Weighed weighed(Piece piece) {
    int first = piece.titles(article -> prominent.contains(article.id()));
    StoryFacts facts =
        StoryFacts.of(piece.article(), piece.all().toList(), this::owner, 0).with(first, 0);
    return new Weighed(piece, ranking.weigh(facts, now));
  }

  private String owner(TitleId title) {
    return titles.find(title).map(Title::owner).orElse("");
  }

  private Offer offer(Weighed each, Optional<Story> story, double most, boolean lead) {
    Piece piece = each.piece();
    Article article = piece.article();
    Optional<Title> title = titles.find(piece.title());
    double importance = most <= 0 ? 0 : Math.clamp(each.significance().score() / most, 0, 1);
    return new Offer(
        piece.story() == 0 ? -article.id().value() : piece.story(),
        article.id().value(),
        Topics.of(article, story, title),
        importance,
        piece.grown(),
        (int) piece.all().count(),
        piece.titles(),
        lead,
        new Voice(
            piece.title().value(),
            title.map(Title::owner).orElse(""),
            title.map(Title::country).orElse(""),
            article.section()));
  }

  private static Slot slot(Weighed each) {
    Piece piece = each.piece();
    return new Slot(
        Slot.Place.LATEST,
        "",
        piece.article().section(),
        piece.story(),
        piece.article().id(),
        piece.copies().stream().map(Article::id).toList(),
        piece.titles(),
        piece.article().headline(),
        each.significance().reasons());
  }

  /** Without its text: that is looked into where a page of the visit is shown, and only there. */
  private Matter matter(Piece piece, Optional<Story> story) {
    return Matter.of(piece.article(), titles.find(piece.title()), story, () -> "");
  }
}
