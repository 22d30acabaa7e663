package org.inkstand.title;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.inkstand.kit.step.ChangeLog;

/**
 * The titles that this newsstand carries. Reading is from memory and costs nothing; every change is
 * written through.
 */
public interface Titles extends ChangeLog<TitleChange> {

  /** All of them by name, paused ones too; at most {@link Limits#TITLES_MAX}. */
  List<Title> list();

  /** One by its number. */
  Optional<Title> find(TitleId id);

  /** One by its place in our addresses. */
  Optional<Title> findBySlug(String slug);

  /** The title to which a feed's address belongs. */
  Optional<Title> findByFeed(URI feed);

  /**
   * Adds a title, or adds the draft's feeds to the title that already has its home page.
   *
   * @throws TitleRefused when the draft has no usable feed, or a bound is reached
   */
  Title add(TitleDraft draft);

  /** Records what its publisher allows. */
  Title license(TitleId id, Licence licence);

  /** Stops or goes on reading it. */
  Title pause(TitleId id, boolean paused);

  /** Replaces what is said about it; its feeds, licence and slug stay. */
  Title describe(TitleId id, TitleDraft words);

  /** Files one feed under another address, after the old one moved for good. */
  void moveFeed(FeedId feed, URI address);

  /** Takes it out, with all its articles. */
  void remove(TitleId id);
}
