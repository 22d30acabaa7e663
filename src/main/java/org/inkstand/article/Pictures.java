package org.inkstand.article;

import java.net.URI;
import java.util.List;

/**
 * The image door: every picture that a reader sees comes from here, fetched once, made small,
 * encoded anew and kept for a while, so that no publisher's server learns who reads what.
 */
public interface Pictures {

  /** The widths, in pixels, at which pictures can be asked for. */
  List<Integer> WIDTHS = List.of(160, 320, 480, 800, 1200, 1600);

  /**
   * The signed address of a picture at our door, without the width. Costs a hash, fetches nothing.
   */
  String door(URI picture);

  /**
   * Whether an address is one that {@link #door} gave, with or without a width: checks the seal.
   */
  boolean gave(String address);

  /**
   * Throws away what is kept of a picture, at all widths: the article that showed it was taken
   * back. Unless it is {@link Shut} as well, another article that shows it has it fetched again.
   *
   * @param address one that {@link #door} gave, with or without a width; others are passed over
   */
  void forget(String address);

  /**
   * A picture as the door serves it; fetches it when it is not kept yet.
   *
   * @param token what stands in the address after {@code /picture/}
   * @param width one of {@link #WIDTHS}
   */
  Rendered render(String token, int width);

  /** Which pictures are shown no more, whoever asks. */
  @FunctionalInterface
  interface Shut {

    /** Whether this is one, by its address at our door, without a width. */
    boolean shut(String door);
  }

  /** What came of it. */
  sealed interface Rendered {

    /** The picture, as wide as asked or as it is when it is smaller. */
    record Shown(byte[] bytes, String contentType) implements Rendered {}

    /** The address is not one of ours, or the width is none of {@link #WIDTHS}. */
    record NotOurs() implements Rendered {}

    /** It cannot be had: the reason, in plain words for the log. */
    record Missing(String reason) implements Rendered {}
  }
}
