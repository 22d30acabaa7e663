package org.inkstand.title;

/** A title could not be added or changed as asked. The message is for the person who asked. */
public final class TitleRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the reason in plain words. */
  public TitleRefused(String message) {
    super(message);
  }
}
