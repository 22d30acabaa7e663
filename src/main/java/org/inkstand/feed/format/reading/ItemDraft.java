package org.inkstand.feed.format.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedEnclosure;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedItem;
import org.inkstand.feed.format.parsed.ParsedSource;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.parsed.ParsedTimes;
import org.inkstand.feed.format.parsed.PubStatus;

/**
 * An item while it is being read. Of every field the first value that is not empty stays, so that a
 * reader asks its sources in the order of their worth and need not look back.
 */
public final class ItemDraft {
  private String id = "";
  private String link = "";
  private String canonical = "";
  private ParsedText title = ParsedText.NONE;
  private ParsedText summary = ParsedText.NONE;
  private ParsedText content = ParsedText.NONE;
  private final List<ParsedAuthor> authors = new ArrayList<>();
  private Instant published = Instant.EPOCH;
  private Instant updated = Instant.EPOCH;
  private Instant embargoedUntil = Instant.EPOCH;
  private Instant expires = Instant.MAX;
  private final List<ParsedCategory> categories = new ArrayList<>();
  private String language = "";
  private String comments = "";
  private final List<ParsedEnclosure> enclosures = new ArrayList<>();
  private final List<ParsedImage> images = new ArrayList<>();
  private final TermsDraft terms = new TermsDraft();
  private PubStatus pubStatus = PubStatus.USABLE;
  private int urgency;
  private ParsedSource source = ParsedSource.OWN;

  public ItemDraft id(String value) {
    id = first(id, value);
    return this;
  }

  public ItemDraft link(String value) {
    link = first(link, value);
    return this;
  }

  public ItemDraft canonical(String value) {
    canonical = first(canonical, value);
    return this;
  }

  public ItemDraft title(ParsedText value) {
    title = title.isEmpty() ? value : title;
    return this;
  }

  public ItemDraft summary(ParsedText value) {
    summary = summary.isEmpty() ? value : summary;
    return this;
  }

  public ItemDraft content(ParsedText value) {
    content = content.isEmpty() ? value : content;
    return this;
  }

  public ItemDraft published(Instant value) {
    published = published.equals(Instant.EPOCH) ? value : published;
    return this;
  }

  public ItemDraft updated(Instant value) {
    updated = updated.equals(Instant.EPOCH) ? value : updated;
    return this;
  }

  public ItemDraft embargoedUntil(Instant value) {
    embargoedUntil = embargoedUntil.equals(Instant.EPOCH) ? value : embargoedUntil;
    return this;
  }

  /** {@link Instant#EPOCH} is taken as not said. */
  public ItemDraft expires(Instant value) {
    expires = expires.equals(Instant.MAX) && !value.equals(Instant.EPOCH) ? value : expires;
    return this;
  }

  public ItemDraft language(String value) {
    language = first(language, tag(value));
    return this;
  }

  public ItemDraft comments(String value) {
    comments = first(comments, value);
    return this;
  }

  public ItemDraft pubStatus(PubStatus value) {
    pubStatus = value;
    return this;
  }

  public ItemDraft urgency(int value) {
    urgency = urgency == 0 && value > 0 && value <= 9 ? value : urgency;
    return this;
  }

  public ItemDraft source(ParsedSource value) {
    source = value;
    return this;
  }

  /** Names these authors, unless others are named already or there are none here. */
  public ItemDraft authors(List<ParsedAuthor> value) {
    if (authors.isEmpty()) {
      value.stream().distinct().limit(Limits.PARTS_MAX).forEach(authors::add);
    }
    return this;
  }

  public ItemDraft category(ParsedCategory value) {
    var known =
        categories.stream()
            .anyMatch(
                each -> each.name().equals(value.name()) && each.scheme().equals(value.scheme()));
    if (!value.name().isEmpty() && !known && categories.size() < Limits.PARTS_MAX) {
      categories.add(value);
    }
    return this;
  }

  public ItemDraft enclosure(ParsedEnclosure value) {
    var known = enclosures.stream().anyMatch(each -> each.address().equals(value.address()));
    if (!value.address().isEmpty() && !known && enclosures.size() < Limits.PARTS_MAX) {
      enclosures.add(value);
    }
    return this;
  }

  /** Adds a picture; of one that is known already, what was missing is filled in. */
  public ItemDraft image(ParsedImage value) {
    if (value.address().isEmpty()) {
      return this;
    }
    for (int i = 0; i < images.size(); i++) {
      if (images.get(i).address().equals(value.address())) {
        images.set(i, filled(images.get(i), value));
        return this;
      }
    }
    if (images.size() < Limits.PARTS_MAX) {
      images.add(value);
    }
    return this;
  }

  /** Its terms. */
  public TermsDraft terms() {
    return terms;
  }

  /** Whether it has a picture by now. */
  public boolean hasImages() {
    return !images.isEmpty();
  }

  /** Whether it has content by now. */
  public boolean hasContent() {
    return !content.isEmpty();
  }

  /** The markup in which a picture may be found when the feed names none. */
  public String markup() {
    return content.isEmpty() ? summary.value() : content.value();
  }

  /** The address by which to know its pages: the link. */
  public String link() {
    return link;
  }

  /** The item. */
  public ParsedItem item() {
    return new ParsedItem(
        id,
        link,
        canonical.equals(link) ? "" : canonical,
        title,
        summary,
        content,
        authors,
        times(),
        categories,
        language,
        comments,
        enclosures,
        images,
        terms.terms(),
        pubStatus,
        urgency,
        source);
  }

  /** Most items of a sitemap say nothing of these: then all share one. */
  private ParsedTimes times() {
    var times = new ParsedTimes(published, updated, embargoedUntil, expires);
    return times.equals(ParsedTimes.UNSAID) ? ParsedTimes.UNSAID : times;
  }

  private static ParsedImage filled(ParsedImage known, ParsedImage more) {
    return new ParsedImage(
        known.address(),
        known.width() > 0 ? known.width() : more.width(),
        known.height() > 0 ? known.height() : more.height(),
        first(known.caption(), more.caption()),
        first(known.credit(), more.credit()),
        known.medium());
  }

  /** A tag of language as BCP 47 has it: feeds write {@code en_GB} as often as {@code en-GB}. */
  static String tag(String value) {
    return value.strip().replace('_', '-');
  }

  static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
