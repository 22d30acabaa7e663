package org.inkstand.story.store;

import java.nio.ByteBuffer;
import org.inkstand.story.words.Wording;

/** A wording as bytes: ten for each term. Weights are sixteenths and stay below 2,048 of them. */
final class WordingBytes {

  private static final int TERM_BYTES = Long.BYTES + Short.BYTES;

  private WordingBytes() {}

  static byte[] of(Wording wording) {
    ByteBuffer buffer = ByteBuffer.allocate(wording.size() * TERM_BYTES);
    for (int i = 0; i < wording.size(); i++) {
      buffer.putLong(wording.terms()[i]);
      buffer.putShort((short) Math.min(wording.weights()[i], Short.MAX_VALUE));
    }
    return buffer.array();
  }

  static Wording wording(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int size = bytes.length / TERM_BYTES;
    long[] terms = new long[size];
    int[] weights = new int[size];
    for (int i = 0; i < size; i++) {
      terms[i] = buffer.getLong();
      weights[i] = buffer.getShort();
    }
    return new Wording(terms, weights);
  }
}
