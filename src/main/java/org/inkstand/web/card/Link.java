package org.inkstand.web.card;

/** A name that leads somewhere. */
public record Link(String name, String path) {

  /** No link. */
  public static final Link NONE = new Link("", "");

  /** Whether there is one. */
  public boolean present() {
    return !path.isEmpty();
  }
}
