package org.inkstand.web.desk.editing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.Articles;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Decisions;
import org.inkstand.kit.text.Numbers;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryId;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Done;
import org.inkstand.web.desk.Desk.Shell;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /desk/editing/{story}}: one story, and what editors decide about it.
 *
 * <p>Every form says which decision it has seen; when another came since, nothing is changed.
 */
@Component
public class EditedStoryPage {

  private static final int ARTICLES_MAX = 100;
  private static final int PLACE_MAX = 99;

  private final Desk desk;
  private final Decisions decisions;
  private final Stories stories;
  private final Articles articles;

  EditedStoryPage(Desk desk, Decisions decisions, Stories stories, Articles articles) {
    this.desk = desk;
    this.decisions = decisions;
    this.stories = stories;
    this.articles = articles;
  }

  /**
   * What the page says.
   *
   * @param path of this page
   * @param shown where readers see the story
   */
  public record Model(
      Shell shell, String path, String shown, List<Form> forms, List<Told> articles) {
    public Model {
      forms = List.copyOf(forms);
      articles = List.copyOf(articles);
    }
  }

  /** One of its articles, with when it was published. */
  public record Told(long id, String headline, String path, String when) {}

  /**
   * A kind of decision, with what holds of it.
   *
   * @param state what holds, in words; empty when nothing does
   * @param seen the newest decision; 0 when there is none
   */
  public record Form(
      String kind, String state, long seen, String place, String words, String from, String until) {

    /** Whether it takes a place and a note. */
    public boolean pick() {
      return kind.equals("pick");
    }

    /** Whether it takes a headline. */
    public boolean retitle() {
      return kind.equals("retitle");
    }
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Optional<Story> found = story(request);
    if (found.isEmpty()) {
      return desk.notFound();
    }
    Story story = found.get();
    long number = story.id().value();
    List<Decision> newest = decisions.newest(number);
    Instant now = desk.now();
    List<Told> told =
        articles
            .findAll(
                stories.articles(story.id(), ARTICLES_MAX).stream()
                    .map(StoryArticle::article)
                    .toList())
            .stream()
            .map(this::told)
            .toList();
    return desk.show(
        "desk/editedStory.jte",
        new Model(
            desk.around(request, story.headline(), "editing"),
            EditingPage.path(number),
            story.path(),
            Stream.of(Decision.Kind.values()).map(kind -> form(kind, newest, now)).toList(),
            told));
  }

  private Told told(Article article) {
    return new Told(
        article.id().value(), article.headline(), article.path(), Turns.said(article.published()));
  }

  private Form form(Decision.Kind kind, List<Decision> newest, Instant now) {
    Optional<Decision> decision = newest.stream().filter(m -> m.kind() == kind).findFirst();
    Optional<Decision> lasting = decision.filter(m -> m.lasts(now));
    return new Form(
        word(kind),
        lasting.map(m -> new Turns(desk).of(m, now)).orElse(""),
        decision.map(Decision::number).orElse(0L),
        lasting.map(m -> Integer.toString(m.place())).orElse("1"),
        lasting.map(Decision::words).orElse(""),
        lasting.map(m -> Turns.field(m.from())).orElse(""),
        lasting.map(m -> Turns.field(m.until())).orElse(""));
  }

  private Optional<Story> story(ServerRequest request) {
    return Numbers.id(request.pathVariable("story")).map(StoryId::new).flatMap(stories::find);
  }

  /** {@code POST …/decisions}: decides, or ends what was decided. */
  public ServerResponse decide(ServerRequest request) {
    Optional<Story> found = story(request);
    Optional<Decision> wanted = found.flatMap(story -> read(request, story.id().value()));
    if (found.isEmpty()) {
      return desk.notFound();
    }
    String path = EditingPage.path(found.get().id().value());
    if (wanted.isEmpty()) {
      return desk.refused(request, path, desk.words().of("desk.editing.wrong"));
    }
    Decision decision = wanted.get();
    long seen = Numbers.id(Desk.field(request, "seen")).orElse(0L);
    return switch (decisions.decide(decision, seen, desk.now())) {
      case Decisions.Outcome.Overtaken _ ->
          desk.refused(request, path, desk.words().of("desk.editing.overtaken"));
      case Decisions.Outcome.Kept _ -> {
        boolean ended = !decision.lasts(desk.now());
        String kind = ended ? "decision-ended" : "decided-" + word(decision.kind());
        log(request, found.get(), kind, said(request, decision));
        yield desk.done(
            request, path, desk.words().of(ended ? "desk.editing.ended" : "desk.editing.done"));
      }
    };
  }

  /** {@code POST …/undoing}: takes the newest decision of a kind back. */
  public ServerResponse undo(ServerRequest request) {
    Optional<Story> found = story(request);
    if (found.isEmpty()) {
      return desk.notFound();
    }
    String path = EditingPage.path(found.get().id().value());
    long seen = Numbers.id(Desk.field(request, "seen")).orElse(0L);
    return switch (decisions.undo(seen, desk.now())) {
      case Decisions.Outcome.Overtaken _ ->
          desk.refused(request, path, desk.words().of("desk.editing.overtaken"));
      case Decisions.Outcome.Kept kept -> {
        log(request, found.get(), "decision-undone", word(kept.decision().kind()));
        yield desk.done(request, path, desk.words().of("desk.editing.undone"));
      }
    };
  }

  private void log(ServerRequest request, Story story, String kind, String said) {
    String path = EditingPage.path(story.id().value());
    desk.log(request, new Done(kind, story.headline(), path, "", said));
  }

  private static String said(ServerRequest request, Decision decision) {
    String why = Desk.field(request, "why");
    return Stream.of(word(decision.kind()), decision.words(), why.isEmpty() ? "" : "why: " + why)
        .filter(line -> !line.isEmpty())
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }

  /** What a form says; empty when that cannot be. */
  private Optional<Decision> read(ServerRequest request, long story) {
    Instant now = desk.now();
    Optional<Decision.Kind> kind =
        Stream.of(Decision.Kind.values())
            .filter(k -> word(k).equals(Desk.field(request, "kind")))
            .findFirst();
    String words = Desk.field(request, "words");
    long place = Numbers.id(Desk.field(request, "place")).orElse(1L);
    boolean end = !Desk.field(request, "end").isEmpty();
    Optional<Instant> from = Turns.read(end ? "" : Desk.field(request, "from"), now);
    Instant last = end ? now : Instant.MAX;
    Optional<Instant> until = Turns.read(end ? "" : Desk.field(request, "until"), last);
    boolean right =
        kind.isPresent()
            && words.length() <= Decision.WORDS_MAX
            && place <= PLACE_MAX
            && from.isPresent()
            && until.isPresent()
            && (end || kind.get() != Decision.Kind.RETITLE || !words.isEmpty())
            && (end || (from.get().isBefore(until.get()) && until.get().isAfter(now)));
    return right
        ? Optional.of(
            new Decision(0, kind.get(), story, (int) place, words, from.get(), until.get()))
        : Optional.empty();
  }

  private static String word(Decision.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
