package org.inkstand.article.step;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Limits;
import org.inkstand.article.extract.ExtractedPage;
import org.inkstand.article.fetch.PageFetch;
import org.inkstand.article.fetch.PageResult;
import org.inkstand.article.store.Intake;
import org.inkstand.article.store.Leaving;
import org.inkstand.article.store.PageQueue;
import org.inkstand.article.store.PageQueue.Wanted;
import org.inkstand.kit.sql.Away;
import org.inkstand.kit.step.Step;
import org.inkstand.title.Title;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fetches the pages that are wanted and reads the whole text out of them, several at once: a server
 * that hangs holds a place and nobody else's page.
 */
@Component
@Order(23)
final class ReadPages implements Step {

  private static final Logger LOG = LoggerFactory.getLogger(ReadPages.class);

  private final PageQueue queue;
  private final Intake intake;
  private final Leaving leaving;
  private final PageFetch fetch;
  private final PageDrafting drafting;
  private final RuleFile rules;
  private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
  private final Semaphore places = new Semaphore(Limits.PAGES_AT_ONCE);

  ReadPages(PageQueue queue, Arrivals arrivals, PageFetch fetch, Reading reading) {
    this.queue = queue;
    this.intake = arrivals.intake();
    this.leaving = arrivals.leaving();
    this.fetch = fetch;
    this.drafting = reading.drafting();
    this.rules = reading.rules();
  }

  /** How articles come and go. */
  @Component
  record Arrivals(Intake intake, Leaving leaving) {}

  /** How a page becomes an article. */
  @Component
  record Reading(RuleFile rules, PageDrafting drafting) {}

  @Override
  public String name() {
    return "article.read-pages";
  }

  @Override
  public int advance() {
    int begun = 0;
    for (Wanted wanted : queue.due(Limits.PAGES_AT_ONCE * 2)) {
      if (underWay.contains(wanted.article().id().value()) || !places.tryAcquire()) {
        continue;
      }
      underWay.add(wanted.article().id().value());
      begun++;
      Thread.ofVirtual().name("page " + wanted.address()).start(() -> visit(wanted));
    }
    return begun;
  }

  private void visit(Wanted wanted) {
    try {
      read(wanted);
    } catch (RuntimeException failure) {
      LOG.error("reading the page {} failed", wanted.address(), failure);
      if (!Away.caused(failure)) {
        // One page's bug must not keep its place for ever; the next try is far enough away.
        queue.putOff(id(wanted), wanted.tries(), Duration.ofHours(1), failure.toString());
      }
    } finally {
      underWay.remove(wanted.article().id().value());
      places.release();
    }
  }

  private void read(Wanted wanted) {
    Optional<Title> title = drafting.title(wanted);
    if (title.isEmpty() || title.get().paused()) {
      queue.putOff(id(wanted), 0, Duration.ofHours(1), "its title is not being read");
      return;
    }
    switch (fetch.fetch(wanted.address())) {
      case PageResult.Fetched page -> take(wanted, page, title.get());
      case PageResult.Gone _ -> leaving.takeBack(id(wanted));
      case PageResult.Refused no when no.forGood() -> queue.giveUp(id(wanted), no.reason());
      case PageResult.Refused no ->
          queue.putOff(id(wanted), wanted.tries(), no.retryAfter(), no.reason());
    }
  }

  private void take(Wanted wanted, PageResult.Fetched page, Title title) {
    ExtractedPage extracted =
        rules.reader().read(page.bytes(), page.contentType(), page.finalAddress());
    drafting
        .draft(wanted, extracted, title)
        .ifPresentOrElse(
            intake::complete,
            () -> queue.giveUp(id(wanted), "no more text on its page than in the feed"));
  }

  private static ArticleId id(Wanted wanted) {
    return wanted.article().id();
  }

  @Override
  public long cursor() {
    return 0;
  }

  @Override
  public long target() {
    return queue.waiting();
  }
}
