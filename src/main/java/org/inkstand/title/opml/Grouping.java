package org.inkstand.title.opml;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inkstand.title.Licence;
import org.inkstand.title.Limits;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.Opml.Line;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleDraft.FeedDraft;

/**
 * Puts the feeds of a file together to titles.
 *
 * <p>Feeds with one home page are one title. So are feeds of one host whose names share a masthead
 * ({@code World news | The Guardian}, {@code Football | The Guardian}): other readers write each
 * section's own page as its home page. A host alone joins nothing, since many blogs share one.
 */
final class Grouping {

  private final Map<String, List<Listed>> groups = new LinkedHashMap<>();
  private final Map<String, Listed> byFeed = new LinkedHashMap<>();
  private final List<Line> refused = new ArrayList<>();
  private final List<Line> repeated = new ArrayList<>();

  /** An outline whose addresses are sound. */
  record Listed(Outline outline, URI feed, URI home, Masthead masthead) {}

  /** A title of the file. */
  record Group(TitleDraft draft, List<Listed> listed) {}

  static Grouping of(List<Outline> outlines) {
    Grouping grouping = new Grouping();
    outlines.forEach(grouping::take);
    return grouping;
  }

  List<Line> refused() {
    return refused;
  }

  List<Line> repeated() {
    return repeated;
  }

  /** The outline that brought a feed. */
  Optional<Listed> find(URI feed) {
    return Optional.ofNullable(byFeed.get(TitleDraft.place(feed)));
  }

  private void take(Outline outline) {
    Optional<URI> feed = WrittenAddress.read(outline.address());
    if (feed.isEmpty()) {
      refused.add(line(outline, "not a web address"));
      return;
    }
    URI home = home(outline, feed.get());
    Listed listed = new Listed(outline, feed.get(), home, Masthead.of(outline.name()));
    Listed earlier = byFeed.putIfAbsent(TitleDraft.place(feed.get()), listed);
    if (earlier != null) {
      repeated.add(line(outline, "the same as on line " + earlier.outline().line()));
      return;
    }
    groups.computeIfAbsent(key(listed), _ -> new ArrayList<>()).add(listed);
  }

  private static URI home(Outline outline, URI feed) {
    return WrittenAddress.read(outline.homePage()).orElse(feed);
  }

  static Line line(Outline outline, String reason) {
    return new Line(outline.line(), outline.name(), outline.address(), reason);
  }

  private static String key(Listed listed) {
    String own = listed.outline().attribute(OpmlWriter.TITLE);
    return own.isEmpty() ? TitleDraft.place(listed.home()) : "=" + own;
  }

  /** The titles, in the order of the file. */
  List<Group> titles() {
    Map<String, List<Listed>> joined = new LinkedHashMap<>();
    Map<String, String> mastheads = new LinkedHashMap<>();
    groups.forEach(
        (key, feeds) -> {
          String into = key.startsWith("=") ? key : joinedTo(key, feeds, mastheads);
          joined.computeIfAbsent(into, _ -> new ArrayList<>()).addAll(feeds);
        });
    Map<String, Integer> hosts = new HashMap<>();
    joined.values().forEach(feeds -> hosts.merge(host(feeds.getFirst()), 1, Integer::sum));
    List<Group> titles = new ArrayList<>();
    for (List<Listed> feeds : joined.values()) {
      for (int from = 0; from < feeds.size(); from += Limits.FEEDS_PER_TITLE_MAX) {
        int to = Math.min(feeds.size(), from + Limits.FEEDS_PER_TITLE_MAX);
        titles.add(group(feeds.subList(from, to), alone(hosts, feeds)));
      }
    }
    return titles;
  }

  private static String joinedTo(String key, List<Listed> feeds, Map<String, String> mastheads) {
    String into = key;
    for (Listed listed : feeds) {
      for (String part : listed.masthead().keys()) {
        String place = TitleDraft.place(listed.home().resolve("/")) + " " + part;
        into = Objects.requireNonNullElse(mastheads.putIfAbsent(place, into), into);
      }
    }
    return into;
  }

  private static boolean alone(Map<String, Integer> hosts, List<Listed> feeds) {
    return Objects.requireNonNullElse(hosts.get(host(feeds.getFirst())), 0) == 1;
  }

  private static String host(Listed listed) {
    return TitleDraft.place(listed.home().resolve("/"));
  }

  private static Group group(List<Listed> feeds, boolean aloneOnHost) {
    Listed first = shortestHome(feeds);
    Outline outline = first.outline();
    TitleDraft draft =
        new TitleDraft(
            name(feeds),
            homePage(first, aloneOnHost),
            outline.attribute(OpmlWriter.COUNTRY),
            outline.attribute("language"),
            outline.attribute(OpmlWriter.OWNER),
            feeds.size() == 1 ? outline.attribute("description") : "",
            Licence.LINK,
            feeds.stream().map(f -> new FeedDraft(f.feed(), section(f))).toList());
    return new Group(draft, List.copyOf(feeds));
  }

  /** Of several home pages the one nearest to the front door. */
  private static Listed shortestHome(List<Listed> feeds) {
    Listed shortest = feeds.getFirst();
    for (Listed listed : feeds) {
      if (listed.home().toString().length() < shortest.home().toString().length()) {
        shortest = listed;
      }
    }
    return shortest;
  }

  /**
   * Without a home page in the file, the front door of its host; where other titles of the file
   * live there too, only the feed's own address tells them apart.
   */
  private static URI homePage(Listed listed, boolean aloneOnHost) {
    boolean said = !listed.home().equals(listed.feed());
    return said || !aloneOnHost ? listed.home() : listed.feed().resolve("/");
  }

  private static String name(List<Listed> feeds) {
    Listed first = feeds.getFirst();
    if (feeds.size() == 1) {
      return first.outline().name();
    }
    for (String key : first.masthead().keys()) {
      if (feeds.stream().allMatch(listed -> !listed.masthead().part(key).isEmpty())) {
        return first.masthead().part(key);
      }
    }
    return shortestHome(feeds).outline().name();
  }

  /** What the file's own category says, else the innermost folder that names one, else the name. */
  private static String section(Listed listed) {
    for (String category : listed.outline().attribute("category").split("[,/]")) {
      if (MediaTopic.find(category.strip()).isPresent()) {
        return category.strip();
      }
    }
    List<String> folders = listed.outline().folders();
    for (String folder : folders.reversed()) {
      Optional<MediaTopic> topic = MediaTopic.guess(folder.toLowerCase(Locale.ROOT));
      if (topic.isPresent()) {
        return topic.get().qcode();
      }
    }
    return listed.masthead().section();
  }
}
