package org.inkstand.web.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.member.Admission;
import org.inkstand.story.Stories;
import org.inkstand.story.StoryId;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.own.Unmuted;
import org.springframework.stereotype.Component;

/** Makes of found articles what a page shows: a story once, and no word that the wall keeps. */
@Component
public class Hits {

  private static final int PASSAGE_CHARS = 240;

  private final Unmuted unmuted;
  private final Stories stories;
  private final Cards cards;
  private final Frames frames;

  Hits(Unmuted unmuted, Stories stories, Cards cards, Frames frames) {
    this.unmuted = unmuted;
    this.stories = stories;
    this.cards = cards;
    this.frames = frames;
  }

  /**
   * An article that was found, with what was looked for marked where the reader may see it.
   *
   * @param more where the others are that were found of its story; none when there are none
   */
  public record Hit(Card card, Passage headline, Passage passage, Link more) {}

  /**
   * Some of what was found, as far as the reader is to see it.
   *
   * @param muted whether some is left out because they muted it
   */
  public record Shown(List<Hit> hits, boolean muted) {}

  /**
   * What was found of one story, the best first.
   *
   * @param story empty for an article that no story has
   */
  public record Group(Optional<StoryId> story, List<ArticleId> articles) {
    public Group {
      articles = List.copyOf(articles);
    }
  }

  /** The articles in the order found, those of one story together where its best stands. */
  public List<Group> together(List<ArticleId> found) {
    Map<ArticleId, StoryId> homes = stories.storiesOf(found);
    Map<Object, List<ArticleId>> groups = new LinkedHashMap<>();
    for (ArticleId article : found) {
      Object home = Objects.requireNonNullElse(homes.get(article), article);
      groups.computeIfAbsent(home, _ -> new ArrayList<>()).add(article);
    }
    return groups.values().stream()
        .map(group -> new Group(Optional.ofNullable(homes.get(group.getFirst())), group))
        .toList();
  }

  /** The best of each group that may be shown, with the words marked. */
  public Shown of(List<Group> groups, List<String> terms) {
    Instant now = frames.clock().instant();
    List<ArticleId> wanted = groups.stream().flatMap(group -> group.articles().stream()).toList();
    Map<ArticleId, Article> left = new LinkedHashMap<>();
    unmuted.articles().findAll(wanted).forEach(article -> left.put(article.id(), article));
    List<Hit> hits = new ArrayList<>();
    for (Group group : groups) {
      List<Article> listed =
          group.articles().stream()
              .map(left::get)
              .filter(Objects::nonNull)
              .filter(article -> cards.listed(article, now))
              .toList();
      if (!listed.isEmpty()) {
        hit(listed, group.story(), new Asked(terms, now)).ifPresent(hits::add);
      }
    }
    return new Shown(hits, left.size() < wanted.size() && !frames.mine().asAnybodys());
  }

  private record Asked(List<String> terms, Instant now) {}

  private Optional<Hit> hit(List<Article> listed, Optional<StoryId> story, Asked asked) {
    Article best = listed.getFirst();
    int others = listed.size() - 1;
    Link more =
        story
            .filter(_ -> others > 0)
            .map(
                home ->
                    new Link(
                        frames.words().count("search.more", others),
                        cards.told(home.value(), best.slug(), 0).path()))
            .orElse(Link.NONE);
    return cards
        .card(best, List.of(), asked.now())
        .map(
            card -> {
              String text = readable(best, asked.now());
              String shown =
                  Passage.around(
                      text.isEmpty() ? card.standfirst() : text, asked.terms(), PASSAGE_CHARS);
              return new Hit(
                  card,
                  Passage.mark(card.headline(), asked.terms()),
                  Passage.mark(shown, asked.terms()),
                  more);
            });
  }

  /** Those of the words that stand in one of the articles where who asks may read them. */
  public List<String> readable(Collection<ArticleId> found, List<String> terms) {
    Instant now = frames.clock().instant();
    List<String> texts =
        unmuted.articles().findAll(found).stream().map(article -> open(article, now)).toList();
    return terms.stream()
        .filter(term -> texts.stream().anyMatch(text -> Passage.has(text, term)))
        .toList();
  }

  private String open(Article article, Instant now) {
    return cards
        .card(article, List.of(), now)
        .filter(card -> card.veil().isEmpty())
        .map(card -> card.headline() + "\n" + card.standfirst() + "\n" + readable(article, now))
        .orElse("");
  }

  /** As much of an article's text as who asks may read here. */
  private String readable(Article article, Instant now) {
    Optional<ArticleBody> body = unmuted.articles().body(article.id());
    return switch (cards
        .admission(article, frames.guests().present().visitor(), now)
        .orElse(new Admission.Nothing(Admission.Reason.WITHDRAWN))) {
      case Admission.Whole _ -> body.map(ArticleBody::text).orElse("");
      case Admission.Opening opening ->
          body.map(b -> ArticleBody.opening(b.text(), opening.chars())).orElse("");
      case Admission.Nothing _ -> "";
    };
  }
}
