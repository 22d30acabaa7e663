package org.inkstand.app.console;

/** Something a command cannot do, in words for the person who typed it. */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String says;

  /** With the words to print. */
  public Problem(String says) {
    super(says);
    this.says = says;
  }

  /** What to print. */
  public String says() {
    return says;
  }
}
