package org.inkstand.web.reading;

import org.inkstand.member.Admission.Offer;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.inkstand.web.card.Link;
import org.inkstand.web.wording.Words;

/**
 * The wall as a reader meets it: what stands where the text stops.
 *
 * @param action the first thing to do
 * @param aside a question before the second, may be empty
 * @param second the second thing to do
 * @param away whether the first leads to the publisher's page
 */
public record Stop(
    String heading, String text, Link action, String aside, Link second, boolean away) {

  static Stop of(Words words, Title title, Offer offer, String address) {
    return switch (offer) {
      case SIGN_UP -> {
        boolean free = title.licence().access() == Access.REGISTERED;
        yield new Stop(
            words.of("wall.sign-up"),
            words.of(free ? "wall.sign-up.free" : "wall.sign-up.trial", title.name()),
            new Link(words.of("wall.sign-up.action"), "/sign-up"),
            words.of("wall.already"),
            new Link(words.of("wall.sign-in"), "/sign-in"),
            false);
      }
      case PLANS ->
          new Stop(
              words.of("wall.plans"),
              words.of("wall.plans.text", title.name()),
              new Link(words.of("wall.plans.action"), "/plans"),
              "",
              Link.NONE,
              false);
      case PUBLISHER -> publisher(words, title, address);
    };
  }

  static Stop publisher(Words words, Title title, String address) {
    return new Stop(
        words.of("wall.publisher", title.name()),
        words.of("wall.publisher.text", title.name()),
        new Link(words.of("wall.publisher.action", title.name()), address),
        "",
        Link.NONE,
        true);
  }
}
