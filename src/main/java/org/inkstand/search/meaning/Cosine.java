package org.inkstand.search.meaning;

/** The cosine of the angle between two directions of {@value Pieces#PARTS} parts. */
final class Cosine {
  private Cosine() {}

  static double of(byte[] one, int oneFrom, byte[] other, int otherFrom) {
    int product = 0;
    int oneSquare = 0;
    int otherSquare = 0;
    for (int i = 0; i < Pieces.PARTS; i++) {
      int a = one[oneFrom + i];
      int b = other[otherFrom + i];
      product += a * b;
      oneSquare += a * a;
      otherSquare += b * b;
    }
    return product == 0 ? 0 : product / Math.sqrt((double) oneSquare * otherSquare);
  }
}
