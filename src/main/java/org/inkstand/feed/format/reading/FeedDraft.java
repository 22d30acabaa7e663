package org.inkstand.feed.format.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedItem;
import org.inkstand.feed.format.parsed.ParsedLinks;
import org.inkstand.feed.format.parsed.ParsedRhythm;
import org.inkstand.feed.format.parsed.ParsedText;

/** A feed while it is being read. Of every field the first value that is not empty stays. */
public final class FeedDraft {
  private final FeedType type;
  private final String version;
  private String id = "";
  private ParsedText title = ParsedText.NONE;
  private String link = "";
  private ParsedText description = ParsedText.NONE;
  private String language = "";
  private String image = "";
  private Instant updated = Instant.EPOCH;
  private final List<ParsedAuthor> authors = new ArrayList<>(2);
  private final List<ParsedCategory> categories = new ArrayList<>(2);
  private final TermsDraft terms = new TermsDraft();
  private String self = "";
  private String next = "";
  private final Set<String> hubs = new LinkedHashSet<>();
  private final Set<String> feeds = new LinkedHashSet<>();
  private ParsedRhythm rhythm = ParsedRhythm.ANY;
  private final List<ParsedItem> items = new ArrayList<>();

  public FeedDraft(FeedType type, String version) {
    this.type = type;
    this.version = version;
  }

  public FeedDraft id(String value) {
    id = ItemDraft.first(id, value);
    return this;
  }

  public FeedDraft title(ParsedText value) {
    title = title.isEmpty() ? value : title;
    return this;
  }

  public FeedDraft link(String value) {
    link = ItemDraft.first(link, value);
    return this;
  }

  public FeedDraft description(ParsedText value) {
    description = description.isEmpty() ? value : description;
    return this;
  }

  public FeedDraft language(String value) {
    language = ItemDraft.first(language, ItemDraft.tag(value));
    return this;
  }

  public FeedDraft image(String value) {
    image = ItemDraft.first(image, value);
    return this;
  }

  public FeedDraft updated(Instant value) {
    updated = updated.equals(Instant.EPOCH) ? value : updated;
    return this;
  }

  /** Names these authors, unless others are named already or there are none here. */
  public FeedDraft authors(List<ParsedAuthor> value) {
    if (authors.isEmpty()) {
      value.stream().distinct().limit(Limits.PARTS_MAX).forEach(authors::add);
    }
    return this;
  }

  public FeedDraft category(ParsedCategory value) {
    if (!value.name().isEmpty()
        && !categories.contains(value)
        && categories.size() < Limits.PARTS_MAX) {
      categories.add(value);
    }
    return this;
  }

  public FeedDraft self(String value) {
    self = ItemDraft.first(self, value);
    return this;
  }

  public FeedDraft next(String value) {
    next = ItemDraft.first(next, value);
    return this;
  }

  public FeedDraft hub(String value) {
    if (!value.isEmpty() && hubs.size() < Limits.PARTS_MAX) {
      hubs.add(value);
    }
    return this;
  }

  /** Another feed that this one names. */
  public FeedDraft feed(String value) {
    if (!value.isEmpty() && feeds.size() < Limits.ITEMS_MAX) {
      feeds.add(value);
    }
    return this;
  }

  public FeedDraft rhythm(ParsedRhythm value) {
    rhythm = value;
    return this;
  }

  /** Adds an item, and says whether there is room for another. */
  public boolean item(ItemDraft draft) {
    items.add(draft.item());
    return items.size() < Limits.ITEMS_MAX;
  }

  /** The names of the items there are by now. */
  public Set<String> names() {
    var names = new HashSet<String>();
    items.forEach(item -> names.add(item.id()));
    return names;
  }

  /** Its terms. */
  public TermsDraft terms() {
    return terms;
  }

  /** The language said by now; items inherit it. */
  public String language() {
    return language;
  }

  /** The copyright line, title and the rest, with the flaws seen on the way. */
  public ParsedFeed feed(Flaws flaws) {
    return new ParsedFeed(
        type,
        version,
        id,
        title,
        link,
        description,
        language,
        image,
        updated,
        authors,
        categories,
        terms.terms(),
        new ParsedLinks(self, next, List.copyOf(hubs), List.copyOf(feeds)),
        rhythm,
        flaws.list(),
        items);
  }
}
