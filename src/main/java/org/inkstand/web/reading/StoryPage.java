package org.inkstand.web.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Significance;
import org.inkstand.edition.Together;
import org.inkstand.search.Related;
import org.inkstand.story.Story;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryId;
import org.inkstand.title.Title;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.event.Credit;
import org.inkstand.web.event.Telling;
import org.inkstand.web.finding.Near;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.own.Topic;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /story/{id}-{slug}}: one event, with everything that titles wrote about it: what leads,
 * how it came out, who tells it in which language, and who carries whose words.
 */
@Component
public class StoryPage {

  private static final int RELATED_MAX = 6;

  private final Frames frames;
  private final Pages pages;
  private final Holdings holdings;
  private final Cards cards;

  StoryPage(Frames frames, Pages pages, Holdings holdings, Cards cards) {
    this.frames = frames;
    this.pages = pages;
    this.holdings = holdings;
    this.cards = cards;
  }

  /**
   * What the page shows.
   *
   * @param label the headline of the article that leads: nobody writes one for a story
   * @param span from when to when, in words
   * @param telling what was new when, how each title put it, and in which countries they are
   * @param groups its other articles, a language each, oldest first
   * @param why the reasons for its place, those worth most first
   * @param score their sum
   * @param live where an open page hears of news
   * @param cluster where the desk says why its articles are together
   * @param related articles of other stories that share rare words with it
   */
  public record Model(
      Frame frame,
      String label,
      String language,
      String direction,
      Card lead,
      String titles,
      String articles,
      String span,
      Telling telling,
      List<Group> groups,
      List<Why> why,
      String score,
      String live,
      String cluster,
      List<Near> related) {}

  /**
   * The articles in one language.
   *
   * @param name of the language, in itself
   */
  public record Group(String name, String language, List<Card> cards) {}

  /** A reason in words, and what it is worth. */
  public record Why(String text, String points) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Optional<Handle> handle = Handle.of(request.pathVariable("handle"));
    if (handle.isEmpty()) {
      return pages.notFound();
    }
    long number = handle.get().id().value();
    Optional<Story> found = holdings.stories().find(new StoryId(number));
    Instant now = frames.clock().instant();
    if (request.param("muted").isPresent()) {
      frames.mine().showMuted();
    }
    List<Article> listed = found.map(story -> listed(story, now)).orElse(List.of());
    if (listed.isEmpty() && found.filter(story -> muted(request, story)).isPresent()) {
      return pages.veiled(request.path(), frames.words().of("muted.story"));
    }
    if (listed.isEmpty()) {
      return pages.error(found.isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
    }
    Story story = found.orElseThrow();
    Piece piece = piece(story, listed, now);
    if (story.id().value() != number) {
      return pages.movedTo(story.path());
    }
    if (frames.mine().blurred(piece.article().id()).isPresent()) {
      return pages.veiled(request.path(), frames.words().of("muted.story"));
    }
    return cards
        .card(piece.article(), piece.copies(), now)
        .map(lead -> lead.retitled(holdings.editors(story.id(), now)))
        .map(
            lead ->
                pages.show(
                    "reading/story.jte",
                    model(new Shown(story, piece, country(request), now), lead)))
        .orElseGet(pages::notFound);
  }

  private static String country(ServerRequest request) {
    return request.param("country").map(code -> code.toUpperCase(Locale.ROOT)).orElse("");
  }

  private boolean muted(ServerRequest request, Story story) {
    return request.param("muted").isEmpty()
        && holdings.articles().find(story.lead()).flatMap(frames.mine()::mutes).isPresent();
  }

  /** A story as it is looked at, perhaps from the page of a country. */
  private record Shown(Story story, Piece piece, String country, Instant now) {}

  private List<Article> listed(Story story, Instant now) {
    return holdings.members(story.id()).stream()
        .filter(article -> cards.listed(article, now))
        .sorted(Comparator.comparing(Article::published).reversed())
        .toList();
  }

  /** All of them are one piece, whatever the store says. */
  private Piece piece(Story story, List<Article> listed, Instant now) {
    Map<ArticleId, StoryId> home =
        listed.stream().collect(Collectors.toMap(Article::id, _ -> story.id()));
    return new Together(home, Tongue.INTERFACE, article -> cards.whole(article, now))
        .fold(listed)
        .getFirst();
  }

  private Model model(Shown shown, Card lead) {
    Words words = frames.words();
    Piece piece = shown.piece();
    String path = shown.story().path();
    Collection<List<Article>> all = texts(shown);
    Significance weighed = holdings.weigh(piece, shown.country(), shown.now());
    Head head =
        Head.of(
                lead.headline(),
                words.of("story.description", lead.headline(), piece.titles()),
                path,
                "story")
            .about(topics(shown.story(), lead.headline()));
    return new Model(
        frames.around(head),
        lead.headline(),
        lead.language(),
        lead.direction(),
        lead,
        words.count("card.titles", piece.titles()),
        words.count("story.articles", (int) piece.all().count()),
        span(piece, shown.now()),
        Telling.of(all, cards, words, shown.now()),
        groups(shown, all),
        new Whys(holdings.ranking(), words).of(weighed),
        Whys.number(weighed.score()),
        live(shown.story().id()),
        "/desk/editing/" + shown.story().id().value() + "/cluster",
        near(piece, lead, shown.now()));
  }

  private String live(StoryId story) {
    long highest =
        holdings.stories().articles(story, Holdings.ARTICLES_MAX).stream()
            .mapToLong(part -> part.article().value())
            .max()
            .orElse(0);
    return "/live?story=" + story.value() + "&after=" + highest;
  }

  private List<Topic> topics(Story story, String headline) {
    return Topics.of(story, headline, frames.words());
  }

  private String span(Piece piece, Instant now) {
    Dates dates = frames.dates();
    Article first = piece.all().min(Comparator.comparing(Article::published)).orElseThrow();
    return frames
        .words()
        .of(
            "story.span",
            name(first),
            dates.stamp(first.published(), now).full(),
            dates.stamp(piece.grown(), now).full());
  }

  private String name(Article article) {
    return cards.title(article).map(Title::name).orElse("");
  }

  /** Copies stand under the original of the text, which need not be the one that leads. */
  private Collection<List<Article>> texts(Shown shown) {
    Map<ArticleId, Article> known =
        shown.piece().all().collect(Collectors.toMap(Article::id, Function.identity()));
    Map<ArticleId, List<Article>> copies = new LinkedHashMap<>();
    for (StoryArticle part :
        holdings.stories().articles(shown.story().id(), Holdings.ARTICLES_MAX)) {
      Article article = known.get(part.article());
      if (article != null) {
        ArticleId under = part.copyOf().filter(known::containsKey).orElse(part.article());
        copies.computeIfAbsent(under, _ -> new ArrayList<>()).add(article);
      }
    }
    return copies.values().stream().map(same -> Credit.first(same, this::name)).toList();
  }

  private List<Group> groups(Shown shown, Collection<List<Article>> all) {
    Map<String, List<Card>> byLanguage = new LinkedHashMap<>();
    byLanguage.put(Tongue.INTERFACE, new ArrayList<>());
    ArticleId lead = shown.piece().article().id();
    all.stream()
        .filter(texts -> texts.stream().noneMatch(text -> text.id().equals(lead)))
        .forEach(texts -> put(texts, shown.now(), byLanguage));
    return byLanguage.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new Group(Tongue.ownName(entry.getKey()), entry.getKey(), entry.getValue()))
        .toList();
  }

  private void put(List<Article> texts, Instant now, Map<String, List<Card>> byLanguage) {
    cards
        .card(texts.getFirst(), texts.subList(1, texts.size()), now)
        .ifPresent(
            card ->
                byLanguage
                    .computeIfAbsent(Tongue.first(card.language()), _ -> new ArrayList<>())
                    .add(card));
  }

  private List<Near> near(Piece piece, Card lead, Instant now) {
    List<Related> found = holdings.search().related(piece.article().id(), 4 * RELATED_MAX);
    String shown = lead.headline() + "\n" + lead.standfirst();
    return Near.all(cards.all(others(piece, found), now), found, shown, frames.words());
  }

  private List<Article> others(Piece piece, List<Related> found) {
    Set<ArticleId> own = piece.all().map(Article::id).collect(Collectors.toSet());
    List<Article> near = holdings.articles().findAll(found.stream().map(Related::article).toList());
    Map<ArticleId, StoryId> homes =
        holdings.stories().storiesOf(near.stream().map(Article::id).toList());
    Set<Object> seen = new HashSet<>();
    return near.stream()
        .filter(article -> !own.contains(article.id()))
        .filter(article -> homes.get(article.id()) == null || seen.add(homes.get(article.id())))
        .limit(RELATED_MAX)
        .toList();
  }
}
