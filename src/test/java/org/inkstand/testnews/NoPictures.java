package org.inkstand.testnews;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.inkstand.article.Pictures;

/** An image door without pictures, whose addresses can be told from others all the same. */
public final class NoPictures implements Pictures {

  private final List<String> forgotten = new CopyOnWriteArrayList<>();

  @Override
  public String door(URI picture) {
    return "/picture/" + Integer.toHexString(picture.hashCode());
  }

  @Override
  public void forget(String address) {
    forgotten.add(address);
  }

  /** What it was told to forget. */
  public List<String> forgotten() {
    return List.copyOf(forgotten);
  }

  @Override
  public boolean gave(String address) {
    return address.startsWith("/picture/");
  }

  @Override
  public Rendered render(String token, int width) {
    return new Rendered.Missing("there are no pictures in this test");
  }
}
