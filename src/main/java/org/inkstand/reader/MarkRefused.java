package org.inkstand.reader;

/** A reader has reached a bound of {@link Limits}. */
public final class MarkRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the bound in plain words. */
  public MarkRefused(String message) {
    super(message);
  }
}
