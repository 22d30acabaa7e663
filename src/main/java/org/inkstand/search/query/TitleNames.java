package org.inkstand.search.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.kit.text.Slug;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;

/**
 * Finds titles by what people call them: the slug, the whole name, or some of its words in order.
 */
public final class TitleNames {

  private final Titles titles;
  private volatile Names names = new Names(-1, Map.of());

  /** Of these titles; follows their changes. */
  public TitleNames(Titles titles) {
    this.titles = titles;
  }

  /** The titles called so; none when nobody is. */
  public Set<TitleId> find(String typed) {
    String asked = Slug.of(typed);
    Set<TitleId> bySlug =
        titles.findBySlug(asked).map(title -> Set.of(title.id())).orElse(Set.of());
    if (!bySlug.isEmpty()) {
      return bySlug;
    }
    Map<String, Set<TitleId>> known = names().byName();
    Set<TitleId> byName = known.get(asked);
    return byName != null ? byName : containing(known, "-" + asked + "-");
  }

  private static Set<TitleId> containing(Map<String, Set<TitleId>> known, String words) {
    return known.entrySet().stream()
        .filter(name -> ("-" + name.getKey() + "-").contains(words))
        .flatMap(name -> name.getValue().stream())
        .collect(Collectors.toSet());
  }

  private Names names() {
    Names last = names;
    long cursor = titles.lastCursor();
    if (last.cursor() != cursor) {
      Map<String, Set<TitleId>> byName = new HashMap<>();
      for (Title title : titles.list()) {
        byName.computeIfAbsent(Slug.of(title.name()), _ -> new HashSet<>()).add(title.id());
      }
      last = new Names(cursor, byName);
      names = last;
    }
    return last;
  }

  private record Names(long cursor, Map<String, Set<TitleId>> byName) {}
}
