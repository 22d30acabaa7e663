package org.inkstand.reader.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.Library;
import org.inkstand.reader.ReaderId;
import org.springframework.stereotype.Component;

/** The library in the store. */
@Component
final class LibraryStore implements Library {

  private final Store store;
  private final OpenedStore opened;
  private final SavedStore saved;

  LibraryStore(Store store, OpenedStore opened, SavedStore saved) {
    this.store = store;
    this.opened = opened;
    this.saved = saved;
  }

  @Override
  public Opened open(ReaderId reader, ArticleId article) {
    return opened.open(reader, article);
  }

  @Override
  public void move(ReaderId reader, ArticleId article, Place place) {
    opened.move(reader, article, place);
  }

  @Override
  public Optional<Opened> opened(ReaderId reader, ArticleId article) {
    return opened.find(reader, article);
  }

  @Override
  public List<Opened> history(ReaderId reader, Instant before, int limit) {
    return opened.history(reader, before, limit);
  }

  @Override
  public List<Opened> begun(ReaderId reader, int limit) {
    return opened.begun(reader, limit);
  }

  @Override
  public void forget(ReaderId reader, ArticleId article) {
    opened.forget(reader, article);
  }

  @Override
  public void forgetAll(ReaderId reader) {
    opened.forgetAll(reader);
  }

  @Override
  public void save(ReaderId reader, ArticleId article) {
    saved.save(reader, article);
  }

  @Override
  public void unsave(ReaderId reader, ArticleId article) {
    saved.unsave(reader, article);
  }

  @Override
  public void tag(ReaderId reader, ArticleId article, Collection<String> tags) {
    saved.tag(reader, article, tags);
  }

  @Override
  public List<Saved> saved(ReaderId reader, String tag, int limit) {
    return saved.saved(reader, tag, limit);
  }

  @Override
  public Map<ArticleId, Saved> savedOf(ReaderId reader, Collection<ArticleId> articles) {
    return saved.savedOf(reader, articles);
  }

  @Override
  public Map<String, Integer> tags(ReaderId reader) {
    return saved.tags(reader);
  }

  @Override
  public Map<ArticleId, Integer> most(Deed deed, Instant since, int limit) {
    return store.read(jdbc -> new Tally(jdbc, deed).most(since, limit));
  }
}
