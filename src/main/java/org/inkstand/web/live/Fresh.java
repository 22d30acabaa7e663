package org.inkstand.web.live;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Slot;
import org.inkstand.story.Stories;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryId;
import org.inkstand.web.card.Cards;
import org.inkstand.web.own.Unmuted;
import org.springframework.stereotype.Component;

/**
 * Counts what came since a page was made, as far as who is looking would find it there: what is
 * muted or not yet to be shown is not counted.
 */
@Component
final class Fresh {

  private static final int ARTICLES_MAX = 200;

  private final Stories stories;
  private final Editions editions;
  private final Unmuted unmuted;
  private final Cards cards;

  Fresh(Stories stories, Editions editions, Unmuted unmuted, Cards cards) {
    this.stories = stories;
    this.editions = editions;
    this.unmuted = unmuted;
    this.cards = cards;
  }

  /** Articles of a story with a higher number than the highest that a page had. */
  int inStory(StoryId story, long highest, Instant now) {
    return shown(
        stories.articles(story, ARTICLES_MAX).stream()
            .map(StoryArticle::article)
            .filter(article -> article.value() > highest)
            .toList(),
        now);
  }

  /** Events on today's front page that were not on an earlier one. */
  int inFront(long number, Instant now) {
    Edition latest =
        editions.latest(EditionKind.FRONT).filter(e -> e.number() > number).orElse(null);
    Edition earlier = latest == null ? null : editions.find(number).orElse(null);
    if (latest == null || earlier == null) {
      return 0;
    }
    Set<Long> known = new HashSet<>();
    earlier.slots().forEach(slot -> known.add(event(slot)));
    return shown(
        latest.slots().stream()
            .filter(slot -> known.add(event(slot)))
            .map(Slot::article)
            .distinct()
            .toList(),
        now);
  }

  /** Stories and articles are numbered apart. */
  private static long event(Slot slot) {
    return slot.story() == 0 ? -slot.article().value() : slot.story();
  }

  private int shown(List<ArticleId> articles, Instant now) {
    return articles.isEmpty()
        ? 0
        : (int)
            unmuted.articles().findAll(articles).stream()
                .filter(article -> cards.listed(article, now))
                .count();
  }
}
