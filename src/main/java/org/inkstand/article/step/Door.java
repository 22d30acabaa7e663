package org.inkstand.article.step;

import java.net.URI;
import java.util.Optional;
import org.inkstand.article.Pictures;
import org.inkstand.article.clean.PictureDoor;

/** Our image door as the cleaner uses it: pictures inside a text are asked for at one width. */
record Door(Pictures pictures) implements PictureDoor {

  /** As wide as the text column on a sharp screen. */
  private static final int WIDTH = 1200;

  @Override
  public Optional<String> doorOf(URI picture) {
    String door = pictures.door(picture);
    return door.isEmpty() ? Optional.empty() : Optional.of(door + "/" + WIDTH);
  }

  @Override
  public boolean gave(String address) {
    return pictures.gave(address);
  }
}
