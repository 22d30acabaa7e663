package org.inkstand.web.desk.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.text.Numbers;
import org.inkstand.story.Ruling;
import org.inkstand.story.Rulings;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryId;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Done;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes what editors say about which articles are one story. Each is undone by its opposite. */
@Component
public class RulingDoor {

  /** A number, or an address that has it. */
  private static final Pattern OTHER = Pattern.compile("(?:.*/)?(\\d{1,18})(?:-[^/]*)?");

  private final Desk desk;
  private final Stories stories;
  private final Rulings rulings;

  RulingDoor(Desk desk, Stories stories, Rulings rulings) {
    this.desk = desk;
    this.stories = stories;
    this.rulings = rulings;
  }

  /** {@code POST …/parting}: the ticked articles leave for a story of their own. */
  public ServerResponse part(ServerRequest request) {
    Optional<Story> story = story(request.pathVariable("story"));
    String[] sent = request.servletRequest().getParameterValues("article");
    List<ArticleId> articles =
        Arrays.stream(sent == null ? new String[0] : sent)
            .limit(Ruling.ARTICLES_MAX + 1L)
            .flatMap(number -> Numbers.id(number).stream())
            .map(ArticleId::new)
            .toList();
    return story
        .map(
            found ->
                rule(
                    request,
                    found,
                    new Ruling.Apart(found.id(), articles),
                    articles.stream()
                        .map(article -> Long.toString(article.value()))
                        .collect(Collectors.joining(" "))))
        .orElseGet(desk::notFound);
  }

  /** {@code POST …/uniting}: another story becomes part of this one. */
  public ServerResponse unite(ServerRequest request) {
    Optional<Story> story = story(request.pathVariable("story"));
    if (story.isEmpty()) {
      return desk.notFound();
    }
    Matcher number = OTHER.matcher(Desk.field(request, "other"));
    Optional<Story> other = number.matches() ? story(number.group(1)) : Optional.empty();
    String path = EditingPage.path(story.get().id().value());
    return other
        .map(
            found ->
                rule(
                    request,
                    story.get(),
                    new Ruling.Together(story.get().id(), found.id()),
                    found.headline()))
        .orElseGet(() -> desk.refused(request, path, desk.words().of("desk.editing.refused.gone")));
  }

  private ServerResponse rule(ServerRequest request, Story story, Ruling ruling, String said) {
    String path = EditingPage.path(story.id().value());
    Optional<Rulings.Refusal> refusal = rulings.rule(ruling);
    if (refusal.isPresent()) {
      String why = refusal.get().name().toLowerCase(Locale.ROOT);
      return desk.refused(request, path, desk.words().of("desk.editing.refused." + why));
    }
    String kind =
        switch (ruling) {
          case Ruling.Together _ -> "united";
          case Ruling.Apart _ -> "parted";
        };
    String why = Desk.field(request, "why");
    String all = why.isEmpty() ? said : said + "\nwhy: " + why;
    desk.log(request, new Done(kind, story.headline(), path, "", all));
    return desk.done(request, path, desk.words().of("desk.editing." + kind));
  }

  private Optional<Story> story(String number) {
    return Numbers.id(number).map(StoryId::new).flatMap(stories::find);
  }
}
