package org.inkstand.web.reading;

import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.member.Admission.Offer;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.inkstand.web.card.Link;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.wording.Words;

/**
 * The wall as a reader meets it: what stands where the text stops.
 *
 * @param action the first thing to do
 * @param aside a question before the second, may be empty
 * @param second the second thing to do
 * @param away whether the first leads to the publisher's page
 * @param gets what one gets by it, a line each
 */
public record Stop(
    String heading,
    String text,
    Link action,
    String aside,
    Link second,
    boolean away,
    List<String> gets) {

  /** Where the text goes on, in the whole article. */
  public static final String PLACE = "read-on";

  public Stop {
    gets = List.copyOf(gets);
  }

  /** Back in the article, at the same place. */
  private static String back(Article article) {
    return article.path() + "#" + PLACE;
  }

  private static List<String> gets(Words words, boolean free) {
    return List.of(
        words.of(free ? "wall.gets.free" : "wall.gets.trial"),
        words.of("wall.gets.front"),
        words.of("wall.gets.leave"));
  }

  static Stop of(Words words, Title title, Offer offer, Article article) {
    return switch (offer) {
      case SIGN_UP -> {
        boolean free = title.licence().access() == Access.REGISTERED;
        yield new Stop(
            words.of("wall.sign-up"),
            words.of(free ? "wall.sign-up.free" : "wall.sign-up.trial", title.name()),
            new Link(words.of("wall.sign-up.action"), Forms.to("/sign-up", back(article))),
            words.of("wall.already"),
            new Link(words.of("wall.sign-in"), Forms.to("/sign-in", back(article))),
            false,
            gets(words, free));
      }
      case PLANS ->
          new Stop(
              words.of("wall.plans"),
              words.of("wall.plans.text", title.name()),
              new Link(words.of("wall.plans.action"), "/plans"),
              "",
              Link.NONE,
              false,
              List.of());
      case PUBLISHER -> publisher(words, title, article.address().toString());
    };
  }

  static Stop publisher(Words words, Title title, String address) {
    return new Stop(
        words.of("wall.publisher", title.name()),
        words.of("wall.publisher.text", title.name()),
        new Link(words.of("wall.publisher.action", title.name()), address),
        "",
        Link.NONE,
        true,
        List.of());
  }
}
