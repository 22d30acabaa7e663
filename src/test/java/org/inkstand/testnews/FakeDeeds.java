package org.inkstand.testnews;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;

/** A log of deeds in memory. */
public final class FakeDeeds implements Deeds {

  private final List<Deed> all = new ArrayList<>();

  @Override
  public void record(Deed deed) {
    all.addFirst(
        new Deed(
            all.size() + 1,
            deed.at(),
            deed.who(),
            deed.kind(),
            deed.subject(),
            deed.path(),
            deed.was(),
            deed.became()));
  }

  @Override
  public List<Deed> list(Query query) {
    return all.stream()
        .filter(deed -> deed.number() < query.before())
        .filter(deed -> query.kind().isEmpty() || query.kind().equals(deed.kind()))
        .filter(
            deed ->
                String.join(" ", deed.who(), deed.subject(), deed.was(), deed.became())
                    .toLowerCase(Locale.ROOT)
                    .contains(query.words().toLowerCase(Locale.ROOT)))
        .limit(query.limit())
        .toList();
  }

  @Override
  public Map<String, Long> kinds() {
    return all.stream()
        .collect(Collectors.groupingBy(Deed::kind, TreeMap::new, Collectors.counting()));
  }

  /** Forgets everything. */
  public void clear() {
    all.clear();
  }
}
