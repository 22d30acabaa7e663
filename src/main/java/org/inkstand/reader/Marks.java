package org.inkstand.reader;

import java.util.List;

/**
 * What readers follow and mute. A mark is about a thing and there is one mark about it: said again
 * it replaces what was said before, and taking back what was never said is no mistake.
 */
public interface Marks {

  /** All that somebody follows, by kind, then the newest first. */
  List<Follow> follows(ReaderId reader);

  /**
   * Follows. What is followed already keeps the moment since when it is.
   *
   * @throws Refused at {@link Limits#FOLLOWS_MAX}
   */
  void follow(ReaderId reader, Follow follow);

  /** Follows no longer. */
  void unfollow(ReaderId reader, Follow.Kind kind, String value);

  /** All that somebody muted and that is still in force, the newest first. */
  List<Mute> mutes(ReaderId reader);

  /**
   * Mutes.
   *
   * @throws Refused at {@link Limits#MUTES_MAX}
   */
  void mute(ReaderId reader, Mute mute);

  /** Mutes no longer. */
  void unmute(ReaderId reader, Mute.Kind kind, String value);

  /** The mutes of somebody that are in force now, ready to judge. */
  Muting muting(ReaderId reader);

  /** How somebody likes pages to look, in the words of who draws them; empty for as usual. */
  String look(ReaderId reader);

  /** Keeps that. */
  void setLook(ReaderId reader, String look);

  /** A reader has reached a bound of {@link Limits}. */
  final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the bound in plain words. */
    public Refused(String message) {
      super(message);
    }
  }
}
