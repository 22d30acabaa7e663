package org.inkstand.article.clean;

import java.net.URI;
import java.util.Optional;

/**
 * Maps the address of a picture elsewhere to the address at our own image door, so that a reader's
 * browser never speaks to a publisher's server or to a tracker.
 *
 * <p>Implementations are pure: the same picture has the same door at each call.
 */
public interface PictureDoor {

  /** Our address for an absolute http(s) picture; empty when that picture shall not be shown. */
  Optional<String> doorOf(URI picture);

  /**
   * True for an address that this door itself gave, so that cleaning twice is cleaning once. It
   * must not be possible for a publisher to make such an address up: check the signature, not the
   * look.
   */
  boolean gave(String address);

  /** A door that shows no pictures: all are dropped. */
  static PictureDoor shut() {
    return new PictureDoor() {
      @Override
      public Optional<String> doorOf(URI picture) {
        return Optional.empty();
      }

      @Override
      public boolean gave(String address) {
        return false;
      }
    };
  }

  /**
   * A door that leaves every picture where it is, for the command line, where no browser follows
   * it.
   */
  static PictureDoor open() {
    return new PictureDoor() {
      @Override
      public Optional<String> doorOf(URI picture) {
        return Optional.of(picture.toString());
      }

      @Override
      public boolean gave(String address) {
        return false;
      }
    };
  }
}
