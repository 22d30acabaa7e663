package org.inkstand.web.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkstand.search.Facets;
import org.inkstand.search.Facets.Facet;
import org.inkstand.search.Facets.Kind;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.card.Link;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Tongue;
import org.springframework.stereotype.Component;

/**
 * Shows how what was found divides: a click narrows, another takes it away. Titles that the reader
 * muted are not named.
 */
@Component
public class Narrowing {

  private final Titles titles;
  private final Frames frames;

  Narrowing(Titles titles, Frames frames) {
    this.titles = titles;
    this.frames = frames;
  }

  /** What can be chosen of one kind. */
  public record Group(String name, List<Choice> choices) {}

  /** One choice, with how many articles it leaves; about so many when that was estimated. */
  public record Choice(String name, String count, String path) {}

  /** What can be chosen still; a kind that leaves no choice is not shown. */
  public List<Group> open(Facets facets) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.TYPED)
        .map(kind -> new Group(word("search.by." + lower(kind)), choices(facets, kind)))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private List<Choice> choices(Facets facets, Kind kind) {
    List<Facet> all = facets.of(kind);
    boolean one = all.size() < 2 && kind != Kind.PICTURE;
    return all.stream()
        .filter(facet -> !facet.chosen() && !one)
        .flatMap(facet -> choice(facet, facets.estimated()))
        .toList();
  }

  private Stream<Choice> choice(Facet facet, boolean estimated) {
    String count = Long.toString(facet.count());
    return name(facet).stream()
        .map(
            name ->
                new Choice(
                    name,
                    estimated ? frames.words().of("search.about", rounded(facet.count())) : count,
                    path(facet.words())));
  }

  /** What is chosen, each with the search that asks for it no more. */
  public List<Link> chosen(Facets facets) {
    return facets.facets().stream()
        .filter(Facet::chosen)
        .flatMap(facet -> name(facet).stream().map(name -> new Link(name, path(facet.words()))))
        .toList();
  }

  /** Where the answer to some words is; to none, the empty page. */
  public static String path(String words) {
    return words.isEmpty()
        ? "/search"
        : "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private Optional<String> name(Facet facet) {
    String value = facet.value();
    return switch (facet.kind()) {
      case TITLE ->
          titles
              .findBySlug(value)
              .filter(title -> facet.chosen() || frames.mine().shows(title))
              .map(Title::name);
      case SECTION -> Section.of(value).map(section -> section.name(frames.words()));
      case LANGUAGE -> Optional.of(Tongue.name(value));
      case COUNTRY -> Optional.of(Tongue.country(value));
      case PICTURE -> Optional.of(word("search.picture"));
      case TYPED -> Optional.of(value);
    };
  }

  /** What was counted in a part is right in its first figures. */
  private static long rounded(long count) {
    long unit = 1;
    while (count / unit >= 100) {
      unit *= 10;
    }
    return count / unit * unit;
  }

  private String word(String key) {
    return frames.words().of(key);
  }

  private static String lower(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
