package org.inkstand.kit.http;

/** How much of anything a server may send us, and why. */
final class Limits {
  private Limits() {}

  /** The longest header lines seen in the wild are content policies of about 10 kB. */
  static final int HEADER_LINE_BYTES_MAX = 16_384;

  /** Large papers send about 60 headers. */
  static final int HEADERS_MAX = 200;

  /** Text packs to a fifth, a feed that repeats itself to a fiftieth; a bomb to a thousandth. */
  static final int DECOMPRESSION_RATIO_MAX = 200;

  /** Below this much unpacked nobody is hurt, and short texts may pack to any ratio. */
  static final int DECOMPRESSION_FREE_BYTES = 1 << 20;

  /** Beyond this a body is one of the few that need a place of their own: memory is shared. */
  static final int LARGE_BYTES = 8 << 20;

  /** Bodies larger than that, read at once: with the largest setting still bearable. */
  static final int LARGE_AT_ONCE = 4;

  /** RFC 9309 asks for at least 500 kB of robots.txt to be read. */
  static final int ROBOTS_BYTES_MAX = 512 * 1024;

  /** Sites whose robots.txt is remembered: the busiest of 10,000 feeds and their page hosts. */
  static final int ROBOTS_HOSTS_MAX = 10_000;

  /** Lines kept of one robots.txt for those who look for licences in it. */
  static final int ROBOTS_LINES_MAX = 2_000;

  /** A reason stands in a table at the desk: longer ones are cut. */
  static final int REASON_CHARS_MAX = 300;

  /** Connections of all hosts together; each is a socket and a few buffers of 8 kB. */
  static final int CONNECTIONS_MAX = 512;

  /** Names looked up at once: a dead name server holds each for its own patience. */
  static final int LOOKUPS_AT_ONCE = 32;
}
