package org.inkstand.title;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inkstand.title.TitleDraft.FeedDraft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The titles that ship with Inkstand, and the named sets of them with which a newsstand can open.
 *
 * <p>All are {@link Licence#LINK}. The sets: {@code world}, well-known titles of many countries and
 * sections; {@code all}; {@code country-de}, one a country; {@code language-pt-br}, one a language.
 */
public final class Catalogue {

  /** The set with which a newsstand opens unless its operator says another. */
  public static final String DEFAULT_STARTER = "world";

  private static final String FILE = "/catalogue/titles.json";

  private final Map<String, List<TitleDraft>> starters;

  private Catalogue(Map<String, List<TitleDraft>> starters) {
    this.starters = starters;
  }

  /** Reads the catalogue from the jar. */
  public static Catalogue load() {
    List<TitleDraft> world = new ArrayList<>();
    List<TitleDraft> all = new ArrayList<>();
    Map<String, List<TitleDraft>> parts = new TreeMap<>();
    for (JsonNode row : rows()) {
      TitleDraft draft = draft(row);
      all.add(draft);
      if (row.path("world").asBoolean(false)) {
        world.add(draft);
      }
      part(parts, "country-", draft.country()).add(draft);
      part(parts, "language-", draft.language()).add(draft);
    }
    Map<String, List<TitleDraft>> starters = new LinkedHashMap<>();
    starters.put(DEFAULT_STARTER, List.copyOf(world));
    starters.put("all", List.copyOf(all));
    parts.forEach((name, drafts) -> starters.put(name, List.copyOf(drafts)));
    return new Catalogue(starters);
  }

  private static List<TitleDraft> part(
      Map<String, List<TitleDraft>> parts, String kind, String code) {
    // A title of no country, as an agency of the United Nations, is in no country's set.
    return code.isEmpty()
        ? new ArrayList<>()
        : parts.computeIfAbsent(kind + code.toLowerCase(Locale.ROOT), _ -> new ArrayList<>());
  }

  private static Iterable<JsonNode> rows() {
    try (InputStream file = Catalogue.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("not in the jar: " + FILE);
      }
      return JsonMapper.shared().readTree(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static TitleDraft draft(JsonNode row) {
    List<FeedDraft> feeds = new ArrayList<>();
    for (JsonNode feed : row.path("feeds")) {
      feeds.add(new FeedDraft(URI.create(feed.path(0).asString()), feed.path(1).asString()));
    }
    return new TitleDraft(
        row.path("name").asString(),
        URI.create(row.path("home").asString()),
        row.path("country").asString(),
        row.path("language").asString(),
        row.path("owner").asString(),
        "",
        Licence.LINK,
        feeds);
  }

  /** The names of all sets, {@code world} first. */
  public List<String> names() {
    return List.copyOf(starters.keySet());
  }

  /** The titles of a set; empty when there is no set of that name. */
  public Optional<List<TitleDraft>> find(String name) {
    return Optional.ofNullable(starters.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * The titles of a set.
   *
   * @throws TitleRefused when there is no set of that name
   */
  public List<TitleDraft> starter(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new TitleRefused(
                    "there is no starter set '%s': world, all, country-XX or language-XX"
                        .formatted(name)));
  }
}
