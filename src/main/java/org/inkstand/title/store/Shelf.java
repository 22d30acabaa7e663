package org.inkstand.title.store;

import java.net.URI;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.Title;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleFeed;
import org.inkstand.title.TitleId;

/**
 * All titles as they were at one place of the book, in memory. It never changes: whoever holds one
 * sees one state, and the next state is another shelf.
 */
final class Shelf {

  static final Shelf EMPTY = new Shelf(0, Map.of());

  private final long seq;
  private final Map<TitleId, Entry> entries;
  private final Map<String, Title> bySlug = new HashMap<>();
  private final Map<String, Title> byFeed = new HashMap<>();
  private final List<Title> byName;

  private Shelf(long seq, Map<TitleId, Entry> entries) {
    this.seq = seq;
    this.entries = entries;
    List<Title> titles = entries.values().stream().flatMap(e -> e.title().stream()).toList();
    for (Title title : titles) {
      bySlug.put(title.slug(), title);
      for (TitleFeed feed : title.feeds()) {
        byFeed.put(TitleDraft.place(feed.address()), title);
      }
    }
    this.byName = sorted(titles);
  }

  /** A collator's key is made once a title: comparing by it is comparing bytes. */
  private static List<Title> sorted(List<Title> titles) {
    Collator collator = Collator.getInstance(Locale.ROOT);
    record Keyed(java.text.CollationKey key, Title title) {}
    return titles.stream()
        .map(title -> new Keyed(collator.getCollationKey(title.name()), title))
        .sorted(
            Comparator.comparing(Keyed::key).thenComparingLong(keyed -> keyed.title().id().value()))
        .map(Keyed::title)
        .toList();
  }

  /** The shelf after these lines of the book. */
  Shelf with(List<Entry> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    Map<TitleId, Entry> next = new HashMap<>(entries);
    for (Entry entry : changed) {
      if (entry.title().isPresent()) {
        next.put(entry.id(), entry);
      } else {
        next.remove(entry.id());
      }
    }
    return new Shelf(changed.getLast().seq(), next);
  }

  long seq() {
    return seq;
  }

  List<Title> list() {
    return byName;
  }

  Optional<Title> find(TitleId id) {
    return Optional.ofNullable(entries.get(id)).flatMap(Entry::title);
  }

  Optional<Title> findBySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  Optional<Title> findByFeed(URI feed) {
    return Optional.ofNullable(byFeed.get(TitleDraft.place(feed)));
  }

  List<Signal> signals(TitleId id) {
    Entry entry = entries.get(id);
    return entry == null ? List.of() : entry.signals();
  }
}
