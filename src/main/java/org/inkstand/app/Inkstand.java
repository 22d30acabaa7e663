package org.inkstand.app;

/** The program. */
public final class Inkstand {
  private Inkstand() {}

  /** Starts. */
  public static void main(String[] arguments) {
    System.out.println("inkstand");
  }
}
