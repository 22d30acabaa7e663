package org.inkstand.title;

import java.net.URI;
import java.util.List;
import java.util.Map;
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

  /**
   * Adds many at once, all or, after a crash, none: a list that somebody brings along.
   *
   * @return what became of each draft, in the order of the drafts
   */
  List<Addition> addAll(List<TitleDraft> drafts);

  /**
   * Records what its publisher allows. As long as the licence names no terms, what the site itself
   * signals narrows it; agreed terms are the narrower word and stand as they are.
   */
  Title license(TitleId id, Licence licence);

  /** What the title's site signals about its rights, as it was last looked at. */
  List<Licence.Signal> signals(TitleId id);

  /** Replaces them. */
  Title recordSignals(TitleId id, List<Licence.Signal> signals);

  /** Stops or goes on reading it. */
  Title pause(TitleId id, boolean paused);

  /** Replaces what is said about it; its feeds, licence and slug stay. */
  Title describe(TitleId id, TitleDraft words);

  /** Files one feed under another address, after the old one moved for good. */
  void moveFeed(FeedId feed, URI address);

  /** Stops or goes on reading one feed only. */
  Title pauseFeed(FeedId feed, boolean paused);

  /** Takes it out, with all its articles. */
  void remove(TitleId id);

  /**
   * What became of a draft.
   *
   * @param title the title that has the draft's home page now; empty when it was refused
   * @param fresh whether that title is new
   * @param added feeds that are new
   * @param known feeds that were there before, of this title or of another
   * @param refused feeds that cannot be taken, with the reason in plain words
   */
  record Addition(
      Optional<TitleId> title,
      boolean fresh,
      List<URI> added,
      List<URI> known,
      Map<URI, String> refused) {}
}
