package org.inkstand.article.step;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.ArticleSettings;
import org.inkstand.article.Articles;
import org.inkstand.article.store.ArticleStores;
import org.inkstand.article.store.Intake;
import org.inkstand.feed.Item;
import org.inkstand.feed.ItemId;
import org.inkstand.kit.sql.Store;
import org.inkstand.testnews.NoPictures;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;

/**
 * The road from items to articles without feeds, servers and threads: for chapters that teach it.
 */
public final class TestRoad {

  private final ArticleStores stores;
  private final Drafting drafting =
      new Drafting(new NoPictures(), new Keeping(ArticleSettings.STANDARD));
  private final Title title;

  /** On this store, for a title with this access, a minute after noon. */
  public TestRoad(Store store, Access access) {
    Clock clock = Clock.fixed(TestItem.NOON.plusSeconds(60), ZoneOffset.UTC);
    this.stores = new ArticleStores(store, clock);
    this.title = title(Licence.LINK.withAccess(access));
  }

  /** What its feed announces becomes articles. */
  public void announce(Item... items) {
    var drafts =
        List.of(items).stream().flatMap(item -> drafting.draft(item, title).stream()).toList();
    stores.intake().absorb(new Intake.Batch(drafts, List.of(), "syllabus", 1));
  }

  /** The title takes one back. */
  public void withdraw(long item) {
    stores.intake().absorb(new Intake.Batch(List.of(), List.of(new ItemId(item)), "syllabus", 2));
  }

  /** The articles. */
  public Articles articles() {
    return stores.articles();
  }

  /** The only article there is. */
  public Article only() {
    List<Article> all = articles().list(ArticleQuery.newest(2));
    if (all.size() != 1) {
      throw new IllegalStateException("not one article but " + all.size());
    }
    return all.getFirst();
  }

  /** The title. */
  public Title title() {
    return title;
  }

  /** A title for tests, in Belgium and in English. */
  public static Title title(Licence licence) {
    return new Title(
        new TitleId(1),
        "the-paper",
        "The Paper",
        URI.create("https://paper.example/"),
        "BE",
        "en",
        "Paper & Sons",
        "",
        false,
        Instant.EPOCH,
        licence,
        List.of());
  }

  /** A licence that lets nobody outside these countries read. */
  public static Licence only(String... countries) {
    Licence open = Licence.LINK.withAccess(Access.OPEN);
    return new Licence(
        open.access(),
        open.fullText(),
        open.excerptChars(),
        open.embargo(),
        open.expiry(),
        Set.of(countries),
        open.gift(),
        open.apps(),
        open.aiUse(),
        open.share(),
        open.terms());
  }
}
