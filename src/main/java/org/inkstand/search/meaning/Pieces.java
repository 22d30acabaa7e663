package org.inkstand.search.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of pieces of words, each with a direction, as {@code scripts/Meanings.java} writes it:
 * kept as the file has it, with the places of the pieces beside it.
 */
final class Pieces {

  /** Parts of a direction. */
  static final int PARTS = 128;

  /** What stands before the letters of a piece that goes on with a word. */
  static final String GOES_ON = "##";

  private static final int RANK_BYTES = Short.BYTES;

  private final byte[] table;
  private final int[] places;

  private Pieces(byte[] table) {
    this.table = table;
    places = new int[ByteBuffer.wrap(table).getInt()];
    int at = Integer.BYTES;
    for (int i = 0; i < places.length; i++) {
      places[i] = at;
      at += 1 + table[at] + RANK_BYTES + PARTS;
    }
    if (at != table.length) {
      throw new IllegalArgumentException("a table of " + table.length + " bytes ends at " + at);
    }
  }

  /** The table of a language, by its two letters; empty where there is none. */
  static Optional<Pieces> of(String language) {
    try (InputStream in = Pieces.class.getResourceAsStream("/meaning/" + language + ".bin")) {
      return in == null ? Optional.empty() : Optional.of(new Pieces(in.readAllBytes()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  int count() {
    return places.length;
  }

  /**
   * The pieces that make up a word, by the longest that begins it, then the longest that goes on.
   *
   * @param word in lower case
   * @return their numbers; none when some part of it is no piece
   */
  List<Integer> of(byte[] word) {
    List<Integer> found = new ArrayList<>();
    int from = 0;
    while (from < word.length) {
      int to = word.length;
      int piece = find(word, from, to);
      while (piece < 0 && to > from + 1) {
        piece = find(word, from, --to);
      }
      if (piece < 0) {
        return List.of();
      }
      found.add(piece);
      from = to;
    }
    return found;
  }

  /** The number of the piece whose letters stand there; negative when there is none. */
  private int find(byte[] word, int from, int to) {
    int low = 0;
    int high = places.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, word, from, to);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  private int compare(int piece, byte[] word, int from, int to) {
    int skipped = from > 0 ? GOES_ON.length() : 0;
    int length = to - from + skipped;
    int own = table[places[piece]];
    for (int i = 0; i < Math.min(own, length); i++) {
      byte letter = i < skipped ? (byte) GOES_ON.charAt(i) : word[from + i - skipped];
      int order = Byte.compare(table[places[piece] + 1 + i], letter);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(own, length);
  }

  String letters(int piece) {
    return new String(table, places[piece] + 1, table[places[piece]], StandardCharsets.US_ASCII);
  }

  /** Whether it is a word of its own. */
  boolean begins(int piece) {
    return table[places[piece] + 1] != GOES_ON.charAt(0);
  }

  /** How many pieces are more frequent. */
  int rank(int piece) {
    int at = places[piece] + 1 + table[places[piece]];
    return Byte.toUnsignedInt(table[at]) << 8 | Byte.toUnsignedInt(table[at + 1]);
  }

  /** Adds a piece's direction to a sum, so many times. */
  void add(int piece, float times, float[] sum) {
    int at = direction(piece);
    for (int i = 0; i < PARTS; i++) {
      sum[i] += times * table[at + i];
    }
  }

  /** How near two pieces are, by the cosine between them. */
  double nearness(int piece, int other) {
    return Cosine.of(table, direction(piece), table, direction(other));
  }

  private int direction(int piece) {
    return places[piece] + 1 + table[places[piece]] + RANK_BYTES;
  }
}
