package org.inkstand.testnews;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.kit.step.Changes;
import org.inkstand.kit.text.Slug;
import org.inkstand.title.Access;
import org.inkstand.title.FeedId;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleChange;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleFeed;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;

/** A catalogue in memory. Only what pages ask of it works. */
public final class FakeTitles implements Titles {

  private final List<Title> all = new ArrayList<>();

  /** Adds a title; its number is its place. */
  public Title add(String name, String country, String language, Licence licence) {
    String slug = Slug.of(name);
    long number = all.size() + 1L;
    var feed =
        new TitleFeed(
            new FeedId(number), URI.create("https://%s.example/rss".formatted(slug)), "", false);
    var title =
        new Title(
            new TitleId(number),
            slug,
            name,
            URI.create("https://title-%d.example/".formatted(number)),
            country,
            language,
            name + " Press",
            "",
            false,
            Instant.parse("2026-03-01T00:00:00Z"),
            licence,
            List.of(feed));
    all.add(title);
    return title;
  }

  /** Adds a title of this kind of access. */
  public Title add(String name, Access access) {
    return add(name, "GB", "en", Licence.LINK.withAccess(access));
  }

  /** Puts a title in the place of the one with its number. */
  public void replace(Title title) {
    all.replaceAll(t -> t.id().equals(title.id()) ? title : t);
  }

  @Override
  public List<Title> list() {
    return all.stream()
        .sorted(Comparator.comparing(t -> t.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Override
  public Optional<Title> find(TitleId id) {
    return all.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Title> findBySlug(String slug) {
    return all.stream().filter(t -> t.slug().equals(slug)).findFirst();
  }

  @Override
  public Optional<Title> findByFeed(URI feed) {
    return Optional.empty();
  }

  @Override
  public long lastCursor() {
    return all.size();
  }

  @Override
  public Changes<TitleChange> changesAfter(long cursor, int limit) {
    return new Changes<>(List.of(), cursor);
  }

  @Override
  public Title add(TitleDraft draft) {
    return add(draft.name(), draft.country(), draft.language(), draft.licence());
  }

  @Override
  public Title license(TitleId id, Licence licence) {
    throw new UnsupportedOperationException("pages change no licence");
  }

  @Override
  public Title pause(TitleId id, boolean paused) {
    throw new UnsupportedOperationException("pages pause nothing");
  }

  @Override
  public Title pauseFeed(FeedId feed, boolean paused) {
    throw new UnsupportedOperationException("pages pause nothing");
  }

  @Override
  public List<Licence.Signal> signals(TitleId id) {
    return List.of();
  }

  @Override
  public Title recordSignals(TitleId id, List<Licence.Signal> signals) {
    throw new UnsupportedOperationException("pages record nothing");
  }

  @Override
  public List<Addition> addAll(List<TitleDraft> drafts) {
    throw new UnsupportedOperationException("pages add nothing");
  }

  @Override
  public Title describe(TitleId id, TitleDraft words) {
    throw new UnsupportedOperationException("pages describe nothing");
  }

  @Override
  public void moveFeed(FeedId feed, URI address) {
    throw new UnsupportedOperationException("pages move nothing");
  }

  @Override
  public void remove(TitleId id) {
    all.removeIf(t -> t.id().equals(id));
  }
}
