package org.inkstand.web.desk.editing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.text.Numbers;
import org.inkstand.story.Cohesion;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryId;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/editing/{story}/cluster}: why the articles of a story are together. */
@Component
public class ClusterPage {

  private static final String STEP = "story.gather";
  private static final int ARTICLES_MAX = 100;

  private final Desk desk;
  private final Holdings holdings;
  private final Cohesion cohesion;
  private final StepRunner steps;

  ClusterPage(Desk desk, Holdings holdings, Cohesion cohesion, StepRunner steps) {
    this.desk = desk;
    this.holdings = holdings;
    this.cohesion = cohesion;
    this.steps = steps;
  }

  /** Where stories and what they are made of stand. */
  @Component("clusterHoldings")
  record Holdings(Stories stories, Articles articles, Titles titles) {}

  /**
   * What the page says.
   *
   * @param edited where editors decide about the story
   * @param shown where readers see it
   * @param lag how far the step that gathers stories is behind, in words
   */
  public record Model(
      Shell shell, String edited, String shown, String summary, String lag, List<Joined> articles) {
    public Model {
      articles = List.copyOf(articles);
    }
  }

  /**
   * One article, and what ties it to one before it.
   *
   * @param came when it was published and when we saw it
   * @param copy whose text it carries, in words; empty for an original
   * @param nearest the article before it that it is most like, in words; empty for the first
   * @param ties what both have, by its name, a list of words each
   */
  public record Joined(
      String headline,
      String path,
      String title,
      String came,
      String copy,
      String nearest,
      String distance,
      Map<String, String> ties) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return Numbers.id(request.pathVariable("story"))
        .map(StoryId::new)
        .flatMap(holdings.stories()::find)
        .map(story -> desk.show("desk/cluster.jte", model(request, story)))
        .orElseGet(desk::notFound);
  }

  private Model model(ServerRequest request, Story story) {
    Words words = desk.words();
    List<StoryArticle> parts = holdings.stories().articles(story.id(), ARTICLES_MAX);
    Map<ArticleId, Article> known =
        holdings.articles().findAll(parts.stream().map(StoryArticle::article).toList()).stream()
            .collect(Collectors.toMap(Article::id, article -> article));
    Map<ArticleId, ArticleId> copies =
        parts.stream()
            .filter(part -> part.copyOf().isPresent())
            .collect(Collectors.toMap(StoryArticle::article, part -> part.copyOf().orElseThrow()));
    List<Joined> joined =
        cohesion.links(story.id()).stream()
            .flatMap(
                link ->
                    Optional.ofNullable(known.get(link.article())).stream()
                        .map(article -> joined(link, article, known, copies)))
            .toList();
    return new Model(
        desk.around(request, words.of("desk.cluster.title", story.headline()), "editing"),
        EditingPage.path(story.id().value()),
        story.path(),
        words.of(
            "desk.cluster.summary",
            words.count("story.articles", story.articles()),
            words.count("card.titles", story.titles()),
            story.originals(),
            Turns.said(story.first()),
            Turns.said(story.last())),
        lag(),
        joined);
  }

  private String lag() {
    return steps.states().stream()
        .filter(step -> step.name().equals(STEP))
        .map(step -> desk.words().count("desk.cluster.lag", step.lag()))
        .findFirst()
        .orElse("");
  }

  private Joined joined(
      Cohesion.Link link,
      Article article,
      Map<ArticleId, Article> known,
      Map<ArticleId, ArticleId> copies) {
    Words words = desk.words();
    Optional<Article> nearest = link.nearest().map(known::get);
    String title = holdings.titles().find(article.title()).map(Title::name).orElse("");
    String copy =
        Optional.ofNullable(copies.get(article.id()))
            .map(known::get)
            .map(original -> words.of("desk.cluster.copy", original.headline()))
            .orElse("");
    return new Joined(
        article.headline(),
        article.path(),
        title,
        words.of(
            "desk.cluster.came", Turns.said(article.published()), Turns.said(article.seenAt())),
        copy,
        nearest.map(near -> words.of("desk.cluster.nearest", near.headline())).orElse(""),
        nearest.map(near -> distance(link, article, near)).orElse(""),
        ties(link.shared()));
  }

  private String distance(Cohesion.Link link, Article article, Article near) {
    long hours = Duration.between(near.published(), article.published()).toHours();
    return desk.words()
        .of(
            "desk.cluster.distance",
            figure(link.distance()),
            figure(link.words()),
            figure(link.traces()),
            desk.words().count("desk.hours", hours));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private Map<String, String> ties(Cohesion.Shared shared) {
    Map<String, String> ties = new LinkedHashMap<>();
    put(ties, "names", shared.names());
    put(ties, "numbers", shared.numbers());
    put(ties, "words", shared.words());
    return ties;
  }

  private void put(Map<String, String> ties, String kind, List<String> shared) {
    if (!shared.isEmpty()) {
      ties.put(desk.words().of("desk.cluster." + kind), String.join(", ", shared));
    }
  }
}
