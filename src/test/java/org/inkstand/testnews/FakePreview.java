package org.inkstand.testnews;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inkstand.article.Articles.Draft;
import org.inkstand.article.Articles.Drafts;
import org.inkstand.feed.FeedPreview;
import org.inkstand.feed.Item;
import org.inkstand.feed.ItemId;
import org.inkstand.title.FeedId;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;

/** Three articles of any feed, made into the articles of the day's news. */
public final class FakePreview implements FeedPreview, Drafts {

  @Override
  public List<Item> look(URI address, int limit) {
    return IntStream.range(0, limit).mapToObj(i -> item(address, i)).toList();
  }

  private static Item item(URI address, int i) {
    return new Item(
        new ItemId(i),
        new FeedId(0),
        new TitleId(0),
        "key " + i,
        address,
        "Ferry runs aground " + i,
        "",
        "",
        List.of(),
        TestFeed.NOW.minus(Duration.ofHours(i + 1L)),
        Instant.EPOCH,
        "en",
        "",
        List.of(),
        List.of(),
        "",
        Instant.EPOCH,
        Instant.MAX,
        i,
        false,
        TestFeed.NOW);
  }

  @Override
  public Optional<Draft> draft(Item item, Title title) {
    TestNews news = TestNews.article(item.headline());
    return Optional.of(new Draft(news.made(), news.body()));
  }
}
