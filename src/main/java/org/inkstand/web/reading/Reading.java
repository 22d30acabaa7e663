package org.inkstand.web.reading;

import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Link;
import org.inkstand.web.card.Shot;
import org.inkstand.web.finding.Near;
import org.inkstand.web.own.Topic;
import org.inkstand.web.wording.Dates;
import org.jspecify.annotations.Nullable;

/**
 * An article as one kind of visitor may read it: everything the page shows but the frame, and
 * nothing that the wall keeps back.
 *
 * @param article its number, address and dates; its words are in the other components
 * @param standfirst cut where the wall cuts
 * @param text the same text without tags, for the page's description
 * @param html cut where the wall cuts; where it is whole and stops for others, with a place to come
 *     back to; frames of the players that are allowed, and of no others
 * @param stop the wall; none when all of it stands here; it asks nobody to join a personal paper
 * @param updated when its words last changed; none for the first version
 * @param more the newest of the same title
 * @param told the same event in other titles
 * @param topics what of it can be followed
 * @param related of other titles and events, that share rare words or their meaning with it
 */
public record Reading(
    Article article,
    String language,
    String direction,
    String standfirst,
    String html,
    String text,
    String byline,
    Link section,
    Link title,
    Dates.Stamp published,
    Dates.@Nullable Stamp updated,
    String minutes,
    Shot picture,
    @Nullable Stop stop,
    List<Card> more,
    Told told,
    List<Topic> topics,
    List<Near> related) {

  public Reading {
    more = List.copyOf(more);
    topics = List.copyOf(topics);
    related = List.copyOf(related);
  }

  /**
   * The event that an article tells of.
   *
   * @param story the way to all of it; none when one title tells it
   * @param cards of other titles, each title once
   */
  public record Told(Link story, List<Card> cards) {

    /** Nobody else tells it. */
    public static final Told ALONE = new Told(Link.NONE, List.of());

    public Told {
      cards = List.copyOf(cards);
    }
  }

  /** Where its versions are shown. */
  public String revisionsPath() {
    return article.path() + "/revisions";
  }
}
