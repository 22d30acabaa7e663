package org.inkstand.web.card;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.member.Admission;
import org.inkstand.member.Visitor;
import org.inkstand.member.Wall;
import org.inkstand.reader.Mute;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.guest.Guests;
import org.inkstand.web.own.Mine;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;

/**
 * Makes cards. What the wall shows nobody makes no card, and a standfirst ends where the wall says
 * that text ends.
 */
@Component
public class Cards {

  /** A quick reader of a newspaper, words a minute. */
  private static final int WORDS_A_MINUTE = 230;

  private final Titles titles;
  private final Words words;
  private final Dates dates;
  private final Guests guests;
  private final Mine mine;

  Cards(Titles titles, Frames frames) {
    this.titles = titles;
    this.words = frames.words();
    this.dates = frames.dates();
    this.guests = frames.guests();
    this.mine = frames.mine();
  }

  /** Whose an article is; empty when its title is not in the catalogue any more. */
  public Optional<Title> title(Article article) {
    return titles.find(article.title());
  }

  /**
   * How far somebody may read an article; empty when its title is not in the catalogue any more.
   */
  public Optional<Admission> admission(Article article, Visitor visitor, Instant now) {
    return titles
        .find(article.title())
        .map(title -> Wall.decide(title.licence(), article, visitor, now));
  }

  /** Whether an article stands on the pages of who is looking at all. */
  public boolean listed(Article article, Instant now) {
    return admission(article, guests.present().visitor(), now)
        .filter(found -> !(found instanceof Admission.Nothing))
        .isPresent();
  }

  /** Whether who is looking may read all of it here. */
  public boolean whole(Article article, Instant now) {
    return article.whole()
        && admission(article, guests.present().visitor(), now)
            .filter(found -> found instanceof Admission.Whole)
            .isPresent();
  }

  /** The cards of those articles that may be listed, in their order. */
  public List<Card> all(List<Article> articles, Instant now) {
    return articles.stream()
        .map(article -> card(article, List.of(), now))
        .flatMap(Optional::stream)
        .toList();
  }

  /** One card; {@code copies} are the same text in other titles. */
  public Optional<Card> card(Article article, List<Article> copies, Instant now) {
    return titles
        .find(article.title())
        .flatMap(
            title ->
                switch (Wall.decide(title.licence(), article, guests.present().visitor(), now)) {
                  case Admission.Nothing _ -> Optional.empty();
                  case Admission.Opening opening ->
                      Optional.of(
                          card(new Seen(article, title, Optional.of(opening)), copies, now));
                  case Admission.Whole _ ->
                      Optional.of(card(new Seen(article, title, Optional.empty()), copies, now));
                });
  }

  /** An article of a title, and where it stops. */
  private record Seen(Article article, Title title, Optional<Admission.Opening> opening) {}

  private Card card(Seen seen, List<Article> copies, Instant now) {
    Article article = seen.article();
    Title title = seen.title();
    Optional<Admission.Opening> opening = seen.opening();
    String language = article.language().isEmpty() ? title.language() : article.language();
    return new Card(
        article.id().value(),
        article.path(),
        article.headline(),
        opening
            .map(stop -> ArticleBody.opening(article.standfirst(), stop.chars()))
            .orElse(article.standfirst()),
        language,
        Tongue.direction(language),
        section(article),
        link(title),
        dates.stamp(article.published(), now),
        article.whole() && !away(opening) ? minutes(article) : "",
        opening.isPresent() ? lock(title) : "",
        Shot.of(article.picture()),
        also(article, copies),
        "",
        Link.NONE,
        mine.blurred(article.id()).map(this::veil).orElse(""));
  }

  private String veil(Mute mute) {
    return words.of("card.veil", named(mute));
  }

  /** What a mute is about, as people say it. */
  public String named(Mute mute) {
    return switch (mute.kind()) {
      case TITLE -> titles.findBySlug(mute.value()).map(Title::name).orElse(mute.value());
      case SUBJECT -> Section.of(mute.value()).map(s -> s.name(words)).orElse(mute.value());
      case OWNER, AUTHOR, PERSON, PHRASE -> mute.value();
    };
  }

  /** Nobody reads on here: how long that takes is the publisher's to say. */
  private static boolean away(Optional<Admission.Opening> opening) {
    return opening.filter(stop -> stop.offer() == Admission.Offer.PUBLISHER).isPresent();
  }

  /** How long it takes to read, in words. */
  public String minutes(Article article) {
    return words.count(
        "card.minutes", Math.max(1, Math.round(article.wordCount() / (double) WORDS_A_MINUTE)));
  }

  /** The section of an article; none when it is filed nowhere. */
  public Link section(Article article) {
    return Section.of(article.section())
        .map(section -> new Link(section.name(words), section.path()))
        .orElse(Link.NONE);
  }

  /** The way to a story that so many titles tell; without a name when it is one. */
  public Link told(long story, String slug, int titles) {
    String name = titles < 2 ? "" : words.count("card.titles", titles);
    return new Link(name, "/story/" + story + "-" + slug);
  }

  /** A title's name and front. */
  public static Link link(Title title) {
    return new Link(title.name(), "/title/" + title.slug());
  }

  private String lock(Title title) {
    return words.of("card.lock." + title.licence().access().name().toLowerCase(Locale.ROOT));
  }

  private List<Link> also(Article article, List<Article> copies) {
    return copies.stream()
        .filter(copy -> !copy.title().equals(article.title()))
        .map(copy -> titles.find(copy.title()).map(t -> new Link(t.name(), copy.path())))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
