package org.inkstand.sync.outgoing;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.member.Admission;
import org.inkstand.member.Admission.Nothing;
import org.inkstand.member.Admission.Opening;
import org.inkstand.member.Admission.Whole;
import org.inkstand.member.Visitor;
import org.inkstand.member.Wall;
import org.inkstand.search.Search;
import org.inkstand.search.SearchQuery;
import org.inkstand.sync.SyncSettings;
import org.inkstand.title.Licence;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/**
 * Puts a feed together for somebody whom we do not know.
 *
 * <p>A whole text leaves when the wall lets anybody read it and the title's licence allows it in
 * other apps; of every other article no more leaves than its licence's excerpt, standfirst
 * included. What the wall lets nobody see is not in the feed at all.
 */
@Component
public final class Composer {

  private static final String PICTURE_WIDTH = "/800";

  private final Articles articles;
  private final Titles titles;
  private final Search search;
  private final SyncSettings settings;
  private final Clock clock;

  Composer(Shelf shelf, SyncSettings settings, Clock clock) {
    this.articles = shelf.articles();
    this.titles = shelf.titles();
    this.search = shelf.search();
    this.settings = settings;
    this.clock = clock;
  }

  /** Where everything in a feed is found. */
  @Component
  record Shelf(Articles articles, Titles titles, Search search) {}

  /** The feed as it is now; empty when there is no such section or title. */
  public Optional<Channel> compose(Wanted wanted) {
    return switch (wanted) {
      case Wanted.Front _ ->
          Optional.of(
              channel(
                  wanted,
                  new Heading(
                      settings.name(), "The newest of all titles in " + settings.name(), "/"),
                  ArticleQuery.newest(Limits.ARTICLES_MAX)));
      case Wanted.Section(String slug) ->
          MediaTopic.findBySlug(slug).map(section -> channel(wanted, section));
      case Wanted.Found found -> Optional.of(channel(found));
      case Wanted.OneTitle(String slug) ->
          titles.findBySlug(slug).map(title -> channel(wanted, title));
    };
  }

  private Channel channel(Wanted wanted, MediaTopic section) {
    return channel(
        wanted,
        new Heading(
            "%s – %s".formatted(settings.name(), section.english()),
            "The newest about %s in %s".formatted(section.english(), settings.name()),
            "/section/" + section.slug()),
        ArticleQuery.in(section.qcode(), Limits.ARTICLES_MAX));
  }

  private Channel channel(Wanted wanted, Title title) {
    return channel(
        wanted,
        new Heading(
            title.name(),
            title.description().isEmpty()
                ? "%s in %s".formatted(title.name(), settings.name())
                : title.description(),
            "/title/" + title.slug()),
        ArticleQuery.of(title.id(), Limits.ARTICLES_MAX));
  }

  private Channel channel(Wanted.Found wanted) {
    var query = new SearchQuery(wanted.words(), 0, Limits.ARTICLES_MAX).newestFirst();
    return channel(
        wanted,
        new Heading(
            "%s – %s".formatted(settings.name(), wanted.words()),
            "The newest that a search for %s finds in %s"
                .formatted(wanted.words(), settings.name()),
            "/search" + wanted.question()),
        articles.findAll(search.find(query).articles()));
  }

  private Channel channel(Wanted wanted, Heading heading, ArticleQuery query) {
    return channel(wanted, heading, articles.list(query));
  }

  private Channel channel(Wanted wanted, Heading heading, List<Article> listed) {
    List<Dispatch> dispatches = dispatches(listed);
    return new Channel(
        heading.name(),
        heading.description(),
        settings.at(heading.page()),
        settings.at(wanted.path()),
        wanted.question(),
        language(dispatches),
        dispatches.stream()
            .map(dispatch -> dispatch.article().updated())
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH),
        dispatches);
  }

  private static String language(List<Dispatch> dispatches) {
    Set<String> languages =
        dispatches.stream()
            .map(dispatch -> dispatch.article().language())
            .collect(Collectors.toSet());
    return languages.size() == 1 ? languages.iterator().next() : "";
  }

  private List<Dispatch> dispatches(List<Article> listed) {
    List<ArticleId> ids = listed.stream().map(Article::id).toList();
    Map<ArticleId, ArticleBody> bodies = articles.bodies(ids);
    Instant now = clock.instant();
    List<Dispatch> dispatches = new ArrayList<>();
    for (Article article : listed) {
      ArticleBody body = bodies.getOrDefault(article.id(), new ArticleBody("", ""));
      titles
          .find(article.title())
          .flatMap(title -> dispatch(title, article, body, now))
          .ifPresent(dispatches::add);
    }
    return dispatches;
  }

  private Optional<Dispatch> dispatch(Title title, Article article, ArticleBody body, Instant now) {
    Licence licence = title.licence();
    Admission admission = Wall.decide(licence, article, Visitor.ANYBODY, now);
    return switch (admission) {
      case Nothing _ -> Optional.empty();
      case Opening(int chars, var _) -> Optional.of(cut(title, article, body, chars));
      case Whole _ ->
          Optional.of(
              licence.apps() && article.whole()
                  ? whole(title, article, body)
                  : cut(title, article, body, licence.excerptChars()));
    };
  }

  private Dispatch whole(Title title, Article article, ArticleBody body) {
    return dispatch(
        title,
        article,
        summary(article, body, Limits.SUMMARY_CHARS),
        AbsoluteHtml.of(body.framedBy(Set.of()).html(), settings.baseUrl()));
  }

  private Dispatch cut(Title title, Article article, ArticleBody body, int chars) {
    return dispatch(title, article, summary(article, body, chars), "");
  }

  private Dispatch dispatch(Title title, Article article, String summary, String html) {
    return new Dispatch(
        article,
        title,
        settings.at(article.path()),
        settings.at(new Wanted.OneTitle(title.slug()).path()),
        summary,
        html,
        picture(article));
  }

  private static String summary(Article article, ArticleBody body, int chars) {
    String beginning = article.standfirst().isEmpty() ? body.text() : article.standfirst();
    return ArticleBody.opening(beginning, chars);
  }

  private Optional<URI> picture(Article article) {
    return article.picture().present()
        ? Optional.of(settings.at(article.picture().door() + PICTURE_WIDTH))
        : Optional.empty();
  }

  /** What a feed is called, and the path of the page that shows the same. */
  private record Heading(String name, String description, String page) {}
}
