package org.inkstand.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.search.Facets;
import org.inkstand.search.Facets.Facet;
import org.inkstand.search.Facets.Kind;
import org.inkstand.search.query.Line.Piece;
import org.inkstand.search.query.Operand.HasPicture;
import org.inkstand.search.query.Operand.InLanguage;
import org.inkstand.search.query.Operand.InSection;
import org.inkstand.search.query.Operand.InTitle;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;

/** Makes of a tally what a reader can choose, each with the question that is asked then. */
public final class Division {

  private final Titles titles;
  private final Line line;
  private final Known known;
  private final List<Facet> facets = new ArrayList<>();
  private final Set<Operand> chosen = new HashSet<>();

  private Division(Titles titles, Line line, Known known) {
    this.titles = titles;
    this.line = line;
    this.known = known;
  }

  /** What can be chosen, and what is. */
  public static Facets of(Tally tally, String typed, Known known, Titles titles) {
    return new Division(titles, new Line(typed, known), known).facets(tally);
  }

  private Facets facets(Tally tally) {
    Map<String, Long> countries = new HashMap<>();
    List<Facet> ofTitles = new ArrayList<>();
    tally
        .titles()
        .forEach(
            (id, count) ->
                titles
                    .find(id)
                    .ifPresent(
                        title -> {
                          ofTitles.add(title(title, id, count));
                          if (!title.country().isEmpty()) {
                            countries.merge(title.country(), count, Long::sum);
                          }
                        }));
    keep(ofTitles);
    keep(
        tally.sections().entrySet().stream()
            .map(e -> facet(Kind.SECTION, e, new InSection(e.getKey())))
            .toList());
    keep(
        tally.languages().entrySet().stream()
            .map(e -> facet(Kind.LANGUAGE, e, new InLanguage(e.getKey())))
            .toList());
    keep(countries.entrySet().stream().map(this::country).flatMap(Optional::stream).toList());
    if (tally.pictures() > 0) {
      facets.add(facet(Kind.PICTURE, Map.entry("picture", tally.pictures()), new HasPicture()));
    }
    for (Piece piece : line.filters()) {
      if (chosen.add(piece.operand())) {
        facets.add(new Facet(Kind.TYPED, piece.typed(), 0, true, piece.without()));
      }
    }
    return new Facets(facets, tally.estimated());
  }

  private void keep(List<Facet> found) {
    found.stream()
        .sorted(
            Comparator.comparing(Facet::chosen)
                .thenComparing(Facet::count)
                .reversed()
                .thenComparing(Facet::value))
        .limit(Limits.FACETS_MAX)
        .forEach(facets::add);
  }

  private Facet title(Title title, TitleId id, long count) {
    return facet(Kind.TITLE, Map.entry(title.slug(), count), new InTitle(Set.of(id)));
  }

  private Optional<Facet> country(Map.Entry<String, Long> counted) {
    return known
        .countries()
        .apply(counted.getKey())
        .map(operand -> facet(Kind.COUNTRY, counted, operand));
  }

  private Facet facet(Kind kind, Map.Entry<String, Long> counted, Operand operand) {
    boolean asked = line.asks(operand);
    if (asked) {
      chosen.add(operand);
    }
    String value = counted.getKey();
    return new Facet(
        kind,
        value,
        counted.getValue(),
        asked,
        asked ? line.without(operand) : line.with(kind.filter() + typed(kind, value)));
  }

  private static String typed(Kind kind, String value) {
    return switch (kind) {
      case SECTION -> MediaTopic.find(value).map(MediaTopic::slug).orElse(value);
      case COUNTRY -> value.toLowerCase(Locale.ROOT);
      case TITLE, LANGUAGE, PICTURE, TYPED -> value;
    };
  }
}
