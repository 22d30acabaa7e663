package org.inkstand.title;

/** What happened to a title since a cursor. */
public sealed interface TitleChange {

  /** Which one. */
  TitleId id();

  /** It is in the catalogue as it says now: new, renamed, paused, licensed, with other feeds. */
  record Kept(Title title) implements TitleChange {
    @Override
    public TitleId id() {
      return title.id();
    }
  }

  /** It was taken out; its articles go too. */
  record Removed(TitleId id) implements TitleChange {}
}
